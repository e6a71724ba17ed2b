# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the corrected provinces for mapshaper: provinces.geojson, with nothing but ids.

    prepare.py SOURCES WORK
"""

import json
import sys
from pathlib import Path

from sources import read_provinces


def main(sources, work):
    features = read_provinces(sources)
    ids = [feature["properties"]["id"] for feature in features]
    assert len(set(ids)) == len(ids), "ids of provinces are not unique"
    with open(Path(work) / "provinces.json", "w", encoding="utf-8") as file:
        json.dump([feature["properties"] for feature in features], file, ensure_ascii=False)
    for feature in features:
        feature["properties"] = {"id": feature["properties"]["id"]}
    with open(Path(work) / "provinces.geojson", "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file, separators=(",", ":"))


if __name__ == "__main__":
    main(*sys.argv[1:])
