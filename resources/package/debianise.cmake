# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

# CPack runs this between installing and packing: what Debian wants of a package beyond what
# "cmake --install" does.

# CPack itself would go on and make a package that depends on next to nothing.
find_program(shlibdeps dpkg-shlibdeps)
if(NOT shlibdeps)
    message(FATAL_ERROR "dpkg-shlibdeps is missing: please install the Debian package dpkg-dev.")
endif()

file(GLOB_RECURSE pages "${CPACK_TEMPORARY_DIRECTORY}/*.1")
if(NOT pages)
    message(FATAL_ERROR "There is no man page below ${CPACK_TEMPORARY_DIRECTORY}.")
endif()
execute_process(COMMAND gzip -9n ${pages} COMMAND_ERROR_IS_FATAL ANY)
