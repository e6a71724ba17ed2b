# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what is known of provinces, countries and regions into areas.json, for the two outputs.

    areas.py SOURCES WORK

Geometry comes from the finest level. GeoNames' first-order division of a province is found by the
places that lie in it: Natural Earth's own codes are out of date in many countries, and name
another level in others.
"""

import json
import math
import re
import sys
import zlib
from collections import Counter, defaultdict
from pathlib import Path

from geometry import Shape, contains, extent, point_inside, polygon_size
from placekey import fold
from sources import read_admin1, read_countries, read_places, text
from topology import Topology

LANGUAGES = ("en", "ar", "bn", "de", "el", "es", "fa", "fr", "he", "hi", "hu", "id", "it", "ja", "ko",
             "nl", "pl", "pt", "ru", "sv", "tr", "uk", "ur", "vi", "zh", "zht")
# Natural Earth's field for traditional Chinese, as the rest of the world writes it.
LANGUAGE_CODES = tuple({"zht": "zh-Hant"}.get(language, language) for language in LANGUAGES)

# Parts of a country that have a code of their own in ISO 3166-1, and so in GeoNames.
TERRITORIES = {"GF": ["FR-GF"], "GP": ["FR-GP"], "MQ": ["FR-MQ"], "RE": ["FR-RE"], "YT": ["FR-YT"],
               "BQ": ["NL-BQ1", "NL-BQ2", "NL-BQ3"], "SJ": ["NO-21"],
               "CC": ["IOA-1928"], "CX": ["IOA-2652"]}
TERRITORY_OF = {province: code for code, provinces in TERRITORIES.items() for province in provinces}


def own_number(kind, value):
    """A number for a thing that GeoNames' number of is not known: 1 provinces, 2 countries, 3 regions.

    It depends on nothing but the thing's own code, so that it stays the same in later editions.
    """
    return kind * 10**10 + (zlib.crc32(value.encode()) if isinstance(value, str) else value)


def label_point(polygons, suggestion=None):
    largest = max(polygons, key=polygon_size)
    if suggestion and contains(largest, *suggestion):
        return suggestion
    return point_inside(largest)


def zoom_for(polygons):
    """The zoom from which an area is some 50 pixels wide, so that its name has room; times 10."""
    area = sum(polygon_size(polygon) for polygon in polygons) / 2
    _, south, _, north = extent(polygons)
    squeeze = math.cos(math.radians(max(-75, min(75, (south + north) / 2))))
    width = math.sqrt(area) / math.sqrt(squeeze)
    return round(10 * min(9, max(1, math.log2(50 * 360 / (256 * max(width, 1e-4))))))


def divisions(topology, provinces, places, admin1):
    """The GeoNames code of each province by the places in it; '' where that is not clear."""
    cells = defaultdict(list)
    for province in provinces:
        shape = Shape(topology.polygons(topology.provinces[province["id"]]))
        country = province["country_code"]
        west, south, east, north = (math.floor(value) for value in shape.box)
        for x in range(west, east + 1):
            for y in range(south, north + 1):
                cells[x, y].append((country, province["id"], shape))
    votes = defaultdict(Counter)
    for place in places:
        if not place["admin1"]:
            continue
        x, y = float(place["longitude"]), float(place["latitude"])
        for country, province, shape in cells.get((math.floor(x), math.floor(y)), ()):
            if country == place["country"] and shape.contains(x, y):
                # By people: a capital's own division may hold one city and a dozen suburbs of another.
                votes[province][place["admin1"]] += place["population"] + 1
    codes = {}
    for province in provinces:
        counted = votes[province["id"]].most_common()
        total = sum(number for _, number in counted)
        own = text(province["source"].get("gn_a1_code"))
        own = own if own in admin1 and own[:2] == province["country_code"] else ""
        if counted and counted[0][1] > 0.5 * total:
            codes[province["id"]] = counted[0][0]
        elif counted:
            codes[province["id"]] = own if own in dict(counted) else ""
        else:
            codes[province["id"]] = own or nearest(places, province)
    return codes


def nearest(places, province):
    """The code of the nearest place of the country, for a province whose only town lies off its coast."""
    x, y = province["point"]
    squeeze = math.cos(math.radians(y))
    near = [(((float(place["longitude"]) - x) * squeeze) ** 2 + (float(place["latitude"]) - y) ** 2, place["admin1"])
            for place in places if place["country"] == province["country_code"] and place["admin1"]]
    distance, code = min(near, default=(1.0, ""))
    return code if distance < 0.1 ** 2 else ""


def province_names(source):
    """Every name of a province that the source has, the English one first, generic words and all."""
    names = [text(source.get("name_en")), text(source.get("name"))]
    names += [text(source.get("name_" + language)) for language in LANGUAGES]
    for field in ("name_local", "name_alt", "gn_name", "woe_name"):
        names += text(source.get(field)).split("|")
    names += source.get("more_names", [])
    # The news writes "Kunduz province" where the source has "Kunduz" and, elsewhere, "Province".
    kind = text(source.get("type_en"))
    if names[0] and kind.isalpha() and not names[0].lower().endswith(kind.lower()):
        names.append(f"{names[0]} {kind}")
    return list(dict.fromkeys(name.strip() for name in names if name.strip()))


def main(sources, work):
    work = Path(work)
    with open(work / "provinces.json", encoding="utf-8") as file:
        source = {properties["id"]: properties for properties in json.load(file)}
    topology = Topology(work / "fine.topojson", {key: p["adm0_a3"] for key, p in source.items()})
    assert topology.provinces.keys() == source.keys(), "simplification lost provinces"
    admin1 = read_admin1(sources)
    places = list(read_places(sources))
    populated = {int(place["number"]) for place in places}

    provinces = []
    for key in sorted(source):
        properties = source[key]
        polygons = topology.polygons(topology.provinces[key])
        suggestion = (properties["longitude"], properties["latitude"])
        names = province_names(properties)
        provinces.append({
            "id": key, "source": properties, "country": properties["adm0_a3"],
            "country_code": TERRITORY_OF.get(key, properties["iso_a2"]),
            "name": names[0] if names else "", "all_names": names,
            "names": [text(properties.get("name_" + language)) or None for language in LANGUAGES],
            "point": label_point(polygons, suggestion), "extent": extent(polygons),
            "size": sum(polygon_size(polygon) for polygon in polygons),
            "zoom": round(10 * min(properties["min_label"], properties["min_zoom"]))})
    codes = divisions(topology, provinces, places, admin1)

    # GeoNames' numbers: one province each, and none that is a town's.
    claims = defaultdict(list)
    for province in provinces:
        number = int(province["source"].get("gn_id") or 0)
        if number > 0:
            claims[number].append(province)
    for number, claimants in claims.items():
        named = [p for p in claimants if fold(text(p["source"].get("gn_name"))) in map(fold, p["all_names"][:2])]
        winner = (named or claimants)[0]
        if number not in populated:
            winner["number"], winner["gazetteer"] = number, f"geonames:{number}"
    for province in provinces:
        province["admin1"] = codes[province["id"]]
        if "number" not in province:
            properties = province["source"]
            province["number"] = own_number(1, properties["ne_id"])
            province["gazetteer"] = "naturalearth:" + properties["adm1_code"]

    siblings = defaultdict(list)
    for province in provinces:
        siblings[province["country"]].append(province)
    regions = []
    members = defaultdict(list)
    for province in provinces:
        if province["admin1"]:
            members[province["admin1"]].append(province)
    for code, parts in sorted(members.items()):
        name = admin1.get(code)
        if len(parts) < 2 or not name:
            continue
        if any(_same(name, p) and int(p["source"].get("gn_level") or 0) == 1 for p in parts):
            continue  # one of them is the division, the others are cities taken out of it
        largest = max(parts, key=lambda p: p["size"])
        shapes = [polygon for p in parts for polygon in topology.polygons(topology.provinces[p["id"]])]
        regions.append({
            "gazetteer": "geonames-admin1:" + code, "number": own_number(3, code), "admin1": code,
            "name": name, "all_names": [name] + local_names(parts, siblings[largest["country"]]),
            "country_code": largest["country_code"], "point": largest["point"],
            "extent": extent(shapes), "provinces": [p["id"] for p in parts]})

    iso = {row["alpha3"]: row for row in read_countries(sources)}
    countries = []
    for key, polygons in topology.countries.items():
        polygons = topology.polygons(polygons)
        any_source = next(p["source"] for p in provinces if p["country"] == key)
        countries.append(country(key, any_source["iso_a2"], text(any_source["admin"]), iso.get(key), polygons))
    # Countries by ISO that Natural Earth has within others: for the gazetteer only.
    territories = []
    for row in read_countries(sources):
        if row["alpha2"] in TERRITORIES:
            polygons = [polygon for key in TERRITORIES[row["alpha2"]]
                        for polygon in topology.polygons(topology.provinces[key])]
            territories.append(country(row["alpha3"], row["alpha2"], row["name"], row, polygons))
            for p in provinces:
                if len(TERRITORIES[row["alpha2"]]) == 1 and p["id"] in TERRITORIES[row["alpha2"]]:
                    territories[-1]["all_names"] += p["all_names"]

    for area in provinces:
        del area["source"]
    with open(work / "areas.json", "w", encoding="utf-8") as file:
        json.dump({"languages": LANGUAGE_CODES, "provinces": provinces, "countries": countries,
                   "territories": territories, "regions": regions}, file, ensure_ascii=False, indent=0)
    print(f"areas: {len(provinces)} provinces, {sum(bool(p['admin1']) for p in provinces)} with a GeoNames code, "
          f"{len(countries)} countries, {len(territories)} territories, {len(regions)} regions")


def local_names(parts, siblings):
    """Natural Earth's names for a group of provinces, where it groups them as GeoNames does."""
    group, found = {p["id"] for p in parts}, []
    country = {fold(text(p["source"].get("admin"))) for p in siblings}
    for field in ("region", "geonunit"):
        for name in sorted({text(p["source"].get(field)) for p in parts} - {""}):
            other = {p["id"] for p in siblings if text(p["source"].get(field)) == name}
            alike = len(group & other) / len(group | other)
            if alike > 0.9 and not any(fold(name) in key for key in country) and name not in found:
                found.append(name)
    return found


def _same(name, province):
    """True if a province has this name, generic words aside."""
    keys = {fold(other) for other in province["all_names"]}
    short = re.sub(r"\b(Province|County|Region|State|District|Governorate|City|of)\b", "", name)
    return fold(name) in keys or fold(short) in keys


def country(key, code, admin, row, polygons):
    names = dict(row["names"]) if row else {}
    english = row["name"] if row else admin
    names["en"] = english
    # The table has Chinese in simplified characters only: zh-Hant stays empty.
    return {"id": key, "iso": code, "name": english,
            "all_names": list(dict.fromkeys([english, admin, *names.values(), *((row or {}).get("more_names", []))])),
            "names": [names.get(language) for language in LANGUAGE_CODES],
            "gazetteer": f"iso3166:{code}" if row else f"naturalearth:{key}",
            "number": own_number(2, key), "point": label_point(polygons), "extent": extent(polygons),
            "country_code": code, "zoom": zoom_for(polygons)}


if __name__ == "__main__":
    main(*sys.argv[1:])
