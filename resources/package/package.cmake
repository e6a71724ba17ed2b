# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package: build the target hearsay_deb in the preset release, or hearsay and then
# "cpack -G DEB". It needs dpkg-shlibdeps (Debian package dpkg-dev), which finds what to depend on.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hearsay)
set(CPACK_PACKAGE_VENDOR "The Hearsay authors")
set(CPACK_PACKAGE_CONTACT "The Hearsay authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "read news articles and tag who says what")
set(CPACK_PACKAGE_DESCRIPTION
"Hearsay is for reading articles and annotating them by hand: claims, the
speakers who make them, the words by which they are attributed, the places
they are about, and disputed facts, which are questions with the position of
each side. A map of the world that needs no network shows where.

Each annotation is kept in one file beside the article the moment it is made;
the article itself is never altered. Exports to W3C Web Annotation (JSON-LD),
CSV, GeoJSON, KML, and as a map.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by a running program, so that no linker knows of them: projects are SQLite, icons are SVG.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins")
# Qt's own words in the user's language; Wayland; icon and kind of a project in file managers.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, qt6-wayland, hicolor-icon-theme, shared-mime-info, desktop-file-utils")
# Names of places in many scripts; dialogs like those of the desktop.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS
    "fonts-noto-core, qt6-gtk-platformtheme, qt6-xdgdesktopportal-platformtheme")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debianise.cmake)

include(CPack)

add_custom_target(hearsay_deb
    COMMAND ${CMAKE_CPACK_COMMAND} -G DEB
    WORKING_DIRECTORY ${PROJECT_BINARY_DIR}
    DEPENDS hearsay
    COMMENT "Packing ${PROJECT_BINARY_DIR}/hearsay_${PROJECT_VERSION}_….deb"
    USES_TERMINAL
    VERBATIM)
