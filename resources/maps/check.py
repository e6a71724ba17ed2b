# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what the other scripts wrote and says whether it holds what Hearsay relies on.

    check.py [FOLDER]

Exits with 1 when something is not so.
"""

import sqlite3
import struct
import sys
import zlib
from collections import Counter
from pathlib import Path

import cbor
from geometry import contains, polygon_size
from placekey import fold

failures = 0


def check(what, good, detail=""):
    global failures
    failures += not good
    print(f"{'ok  ' if good else 'FAIL'} {what}{': ' if detail else ''}{detail}")


# What fold() makes of names: the C++ side tests the same pairs.
KEYS = {"Pul-e Khumri": "pulekhumri", "پل خمری": "پلخمري", "پلخمری": "پلخمري", "Кундуз": "кундуз",
        "Washington, D.C.": "washingtondc", "São Tomé": "saotome", "Łódź": "lodz", "İstanbul": "istanbul",
        "كابُل": "كابل", "N’Djamena": "ndjamena", "Straße": "strasse", "ولایت کندوز": "ولايتكندوز"}

STORY = {"Kunduz": (1135689, 36.72895, 68.857), "Pul-e Khumri": (1130490, 35.94458, 68.71512),
         "Baghlan": (1147540, 36.13068, 68.70829), "Kabul": (1138958, 34.52813, 69.17233),
         "Doha": (290030, 25.28545, 51.53096), "Washington": (4140963, 38.89511, -77.03637)}


def check_gazetteer(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def ask(sql, *values):
        return database.execute(sql, values).fetchall()

    def found(name):
        return ask("""SELECT place.name, kind, country, number FROM name JOIN place ON place = number
                      WHERE key = ? ORDER BY rank, seat = 0, seat, population DESC""", fold(name))

    check("keys", not [name for name, key in KEYS.items() if fold(name) != key],
          str([(name, fold(name)) for name, key in KEYS.items() if fold(name) != key] or len(KEYS)))
    check("integrity", ask("PRAGMA integrity_check") == [("ok",)])
    check("page size", ask("PRAGMA page_size") == [(4096,)])
    check("meta", dict(ask("SELECT * FROM meta")).get("format") == "hearsay-gazetteer", str(dict(ask("SELECT * FROM meta"))))
    for name, (number, latitude, longitude) in STORY.items():
        rows = ask("SELECT name, latitude, longitude, id FROM place WHERE number = ?", number)
        check(f"geonames:{number}", len(rows) == 1 and (rows[0][1:]) == (latitude, longitude, None), str(rows))
        check(f"“{name}” finds it", number in [row[3] for row in found(name)])
    for name in ("Puli Khumri", "Pul-i-Khumri", "Pul-e-Khumri", "Pol-e Khomri", "پل خمری", "پلخمری"):
        check(f"“{name}” is Pul-e Khumri", found(name)[:1] and found(name)[0][3] == 1130490, str(found(name)[:2]))
    for name in ("Kunduz", "Кундуз", "Baghlan", "بغلان", "کندوز", "Kabul", "کابل"):
        kinds = {row[1] for row in found(name) if row[2] == "AF"}
        check(f"“{name}” is a city and a province", {"city", "province"} <= kinds, str(found(name)[:4]))
    for name, kind, country in (
            ("Kunduz Province", "province", "AF"), ("ولایت کندوز", "province", "AF"), ("Panjshir", "province", "AF"),
            ("پنجشیر", "province", "AF"), ("Daykundi", "province", "AF"), ("Parwan", "province", "AF"),
            ("Afghanistan", "country", "AF"), ("افغانستان", "country", "AF"), ("Афганистан", "country", "AF"),
            ("Qatar", "country", "QA"), ("قطر", "country", "QA"), ("Georgia", "country", "GE"), ("Georgia", "province", "US"),
            ("Paris", "city", "FR"), ("Paris", "city", "US"), ("London", "city", "GB"), ("Crimea", "province", "UA"),
            ("England", "province", "GB"), ("Île-de-France", "province", "FR"), ("U.S.", "country", "US"),
            ("UK", "country", "GB"), ("Russia", "country", "RU"), ("Kyiv", "city", "UA"), ("Kosovo", "country", "XK"),
            ("Palestine", "country", "PS"), ("Taiwan", "country", "TW"), ("French Guiana", "country", "GF")):
        check(f"“{name}” is a {kind} in {country}", any(row[1:3] == (kind, country) for row in found(name)), str(found(name)[:3]))
    for name, number in (("kok", 1609348), ("Free", 967573)):
        check(f"“{name}” is not what is left of a name", number not in [row[3] for row in found(name)], str(found(name)[:2]))
    check("no point at 0, 0", ask("SELECT count(*) FROM place WHERE latitude = 0 AND longitude = 0") == [(0,)])
    check("areas have extents", ask("""SELECT count(*) FROM place WHERE (kind = 'city') != (west IS NULL)
                                       OR south > latitude OR north < latitude""") == [(0,)])
    check("points are in their extents", ask("""SELECT count(*) FROM place WHERE CASE WHEN west <= east
        THEN longitude < west OR longitude > east ELSE longitude < west AND longitude > east END""") == [(0,)])
    wrapping = ask("SELECT name FROM place WHERE west > east ORDER BY kind, name")
    check("areas across 180°", 0 < len(wrapping) < 40, ", ".join(name for name, in wrapping))
    check("each place's country has a name", ask("SELECT count(*) FROM place WHERE country NOT IN (SELECT code FROM country)") == [(0,)])
    check("each place has a name's key", ask("SELECT count(*) FROM place WHERE number NOT IN (SELECT place FROM name)")[0][0] < 5,
          str(ask("SELECT name, kind FROM place WHERE number NOT IN (SELECT place FROM name)")))
    unnamed = ask("SELECT count(*) FROM place WHERE province != '' AND province NOT IN (SELECT code FROM province)")
    check("few places lie in a province without a name", unnamed[0][0] < 1500, str(unnamed[0][0]))
    size = path.stat().st_size
    check("size", size <= 28_000_000, f"{size:,} bytes")
    for what, sql in (("kinds", "SELECT kind, count(*) FROM place GROUP BY kind"),
                      ("seats", "SELECT seat, count(*) FROM place GROUP BY seat"),
                      ("ids", "SELECT CASE WHEN id IS NULL THEN 'geonames' ELSE substr(id, 1, instr(id, ':') - 1) END i, count(*) FROM place GROUP BY i"),
                      ("keys by rank", "SELECT rank, count(*) FROM name GROUP BY rank")):
        print(f"     {what}: " + ", ".join(f"{key} {number:,}" for key, number in ask(sql)))


def read_pack(path):
    data = path.read_bytes()
    unpacked = zlib.decompress(data[4:])
    check(f"{path.name}: length", struct.unpack(">I", data[:4])[0] == len(unpacked),
          f"{len(data):,} bytes, {len(unpacked):,} unpacked")
    return cbor.loads(unpacked)


def points(numbers):
    """The absolute points of [x, y, dx, dy, …]."""
    x = y = 0
    out = []
    for dx, dy in zip(numbers[::2], numbers[1::2]):
        x, y = x + dx, y + dy
        out.append((x, y))
    return out


class BaseMap:
    def __init__(self, path):
        self.pack = read_pack(path)
        self.scale = self.pack["scale"]
        self.classes = [arc[0] for arc in self.pack["arcs"]]
        self.lines = [points(arc[1:]) for arc in self.pack["arcs"]]
        self.areas = {kind: {key: [[self.ring(ring) for ring in polygon] for polygon in polygons]
                             for key, polygons in self.pack[kind]} for kind in ("provinces", "countries")}

    def ring(self, references):
        out = []
        for reference in references:
            line = self.lines[reference] if reference >= 0 else self.lines[-1 - reference][::-1]
            if out:
                assert out[-1] == line[0], "arcs of a ring that do not meet"
                out += line[1:]
            else:
                out += line
        assert out[0] == out[-1] and len(set(out)) > 2, "a ring that does not close"
        return out

    def inside(self, kind, key, longitude, latitude):
        x, y = longitude * self.scale, latitude * self.scale
        return sum(contains(polygon, x, y) for polygon in self.areas[kind][key]) % 2 == 1


PROVINCES = {"Kunduz": "AF-KDZ", "Pul-e Khumri": "AF-BGL", "Baghlan": "AF-BGL", "Kabul": "AF-KAB", "Doha": "QA-DA",
             "Washington": "US-DC"}


def check_level(path, level, areas):
    base = BaseMap(path)
    pack = base.pack
    check(f"{level}: head", (pack["format"], pack["version"]) == ("hearsay-basemap", 1)
          and list(pack) == ["format", "version", "tolerance", "scale", "arcs", "provinces", "countries"])
    for kind in ("provinces", "countries"):
        check(f"{level}: {kind} are those of areas.pack", [key for key, _ in pack[kind]] == [area["id"] for area in areas[kind]],
              f"{len(pack[kind]):,}")
    count = Counter(base.classes)
    check(f"{level}: arcs", set(count) == {0, 1, 2} and all(len(set(line)) > 1 for line in base.lines),
          f"{len(base.lines):,} with {sum(map(len, base.lines)):,} points; coasts {count[0]:,}, provinces {count[1]:,}, countries {count[2]:,}")

    # Uses of an arc tell its class: a border is drawn by both sides, in opposite directions.
    country_of = {area["id"]: area["country"] for area in areas["provinces"]}
    users = [[] for _ in base.lines]
    for key, polygons in pack["provinces"]:
        for reference in (a for polygon in polygons for ring in polygon for a in ring):
            users[max(reference, -1 - reference)].append(key)
    wrong = sum((0 if len(users[a]) < 2 else 1 if len({country_of[key] for key in users[a]}) == 1 else 2) != base.classes[a]
                for a in range(len(users)) if users[a])
    check(f"{level}: classes of arcs", wrong < 10, f"{wrong} that a neighbour too small for the grid has left")
    uses = Counter(max(a, -1 - a) for _, polygons in pack["countries"] for polygon in polygons for ring in polygon for a in ring)
    check(f"{level}: no border of provinces in a country's ring", not [a for a in uses if base.classes[a] == 1])

    half = 180 * base.scale
    edges = sum(abs(x0) == half and x0 == x1 for line in base.lines for (x0, _), (x1, _) in zip(line, line[1:]))
    near = sum(abs(x0) > half - 0.002 * base.scale and abs(x1) > half - 0.002 * base.scale and not abs(x0) == abs(x1) == half
               for line in base.lines for (x0, _), (x1, _) in zip(line, line[1:]))
    pole = sum(y0 == y1 == -90 * base.scale for line in base.lines for (_, y0), (_, y1) in zip(line, line[1:]))
    mixed = sum(any(abs(x0) == abs(x1) == half for (x0, _), (x1, _) in zip(line, line[1:]))
                and any(not abs(x0) == abs(x1) == half for (x0, _), (x1, _) in zip(line, line[1:])) for line in base.lines)
    check(f"{level}: cuts at 180°", edges and not near and max(max(abs(x) for x, _ in line) for line in base.lines) == half,
          f"{edges} segments with both ends at exactly ±180°, {pole} along the pole; {mixed} arcs have other segments too")
    parallel = [(a, b) for line, kind in zip(base.lines, base.classes) if kind == 2 for a, b in zip(line, line[1:])
                if all(abs(y - 49 * base.scale) <= 0.02 * base.scale and -123.5 < x / base.scale < -95 for x, y in (a, b))]
    length = sum(abs(b[0] - a[0]) for a, b in parallel) / base.scale
    check(f"{level}: the 49th parallel", length > 26, f"{length:.1f}° of it in {len(parallel)} segments")

    # Neighbours that do not overlap or gape: a country is as large as its provinces.
    size = {}
    for key, polygons in base.areas["provinces"].items():
        size[country_of[key]] = size.get(country_of[key], 0) + sum(_area(polygon) for polygon in polygons)
    uneven = [key for key, polygons in base.areas["countries"].items()
              if abs(sum(_area(polygon) for polygon in polygons) - size[key]) > 0.002 * size[key] + 20]
    check(f"{level}: countries are as large as their provinces", not uneven, str(uneven or len(size)))
    if level == "fine":
        for name, (_, latitude, longitude) in STORY.items():
            inside = [key for key in base.areas["provinces"] if base.inside("provinces", key, longitude, latitude)]
            check(f"{level}: {name} lies in {PROVINCES[name]} alone", inside == [PROVINCES[name]], str(inside))
            check(f"{level}: {name} lies in its country", base.inside("countries", country_of[PROVINCES[name]], longitude, latitude))
    check(f"{level}: Crimea is Ukraine's", base.inside("countries", "UKR", 34.1, 45.2) and not base.inside("countries", "RUS", 34.1, 45.2))
    outside = []
    for kind in ("provinces", "countries"):
        for area in areas[kind]:
            polygons = [[[(x / base.scale, y / base.scale) for x, y in ring] for ring in polygon]
                        for polygon in base.areas[kind][area["id"]]]
            if not contains(max(polygons, key=polygon_size), area["lon"] / areas["scale"], area["lat"] / areas["scale"]):
                outside.append(area["id"])
    limit = {"fine": 10, "medium": 100, "coarse": 500}[level]
    check(f"{level}: label points", len(outside) <= limit, f"{len(outside)} outside of their largest polygon: {' '.join(outside[:20])}")


def _area(polygon):
    """With the sign that makes holes negative, whatever way the outer ring runs."""
    sizes = [sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:])) for ring in polygon]
    return (sum(sizes) if sizes[0] > 0 else -sum(sizes)) / 2


def check_packs(folder):
    areas = read_pack(folder / "areas.pack")
    database = sqlite3.connect(f"file:{folder / 'gazetteer.sqlite'}?mode=ro", uri=True)
    known = {place_id or f"geonames:{number}": kind
             for number, place_id, kind in database.execute("SELECT number, id, kind FROM place WHERE kind != 'city'")}
    for kind, keys in (("countries", ["id", "iso", "gazetteer", "lon", "lat", "zoom", "names"]),
                       ("provinces", ["id", "country", "gazetteer", "lon", "lat", "zoom", "names"])):
        rows = areas[kind]
        check(f"areas: {kind}", all(list(row) == keys and len(row["names"]) == len(areas["languages"]) for row in rows)
              and len({row["id"] for row in rows}) == len(rows), f"{len(rows):,}")
        expected = {"countries": "country", "provinces": "province"}[kind]
        check(f"areas: {kind} are in the gazetteer", all(known.get(row["gazetteer"]) == expected for row in rows)
              and len({row["gazetteer"] for row in rows}) == len(rows))
    provinces = {row["id"]: row for row in areas["provinces"]}
    check("areas: regions", all(known.get(row["gazetteer"]) == "province" and len(row["provinces"]) > 1
          and all(key in provinces for key in row["provinces"]) for row in areas["regions"]), str(len(areas["regions"])))
    filled = {language: sum(row["names"][i] is not None for row in areas["provinces"]) for i, language in enumerate(areas["languages"])}
    print("     languages: " + ", ".join(f"{language} {number:,}" for language, number in filled.items()))
    for key, names in (("AF-PAN", "Panjshir"), ("AF-DAY", "Daykundi"), ("AF-KDZ", "Kunduz"), ("UA-43", "Autonomous Republic of Crimea")):
        check(f"areas: {key}", provinces[key]["names"][0] == names, f"{provinces[key]['names'][0]}, {provinces[key]['names'][areas['languages'].index('fa')]}")
    for level in ("coarse", "medium", "fine"):
        check_level(folder / f"basemap-{level}.pack", level, areas)
    water = read_pack(folder / "water.pack")
    lines = [*(ring for lake in water["lakes"] for ring in lake), *water["rivers"], *water["disputed"]]
    check("water", all(len(set(points(line))) > 1 and abs(x) <= 180 * water["scale"] and abs(y) <= 90 * water["scale"]
                       for line in lines for x, y in points(line)) and all(points(ring)[0] == points(ring)[-1] for lake in water["lakes"] for ring in lake),
          f"{len(water['lakes'])} lakes, {len(water['rivers'])} rivers, {len(water['disputed'])} disputed lines, {sum(len(line) // 2 for line in lines):,} points")
    size = sum(path.stat().st_size for path in folder.glob("*.pack"))
    check("packs together", size <= 5_000_000, f"{size:,} bytes")


def main(folder):
    check_gazetteer(folder / "gazetteer.sqlite")
    check_packs(folder)
    print("everything holds" if not failures else f"{failures} do not hold")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent))
