# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes gazetteer.sqlite: places, provinces, regions and countries, and the names they go by.

    gazetteer.py SOURCES WORK OUTPUT
"""

import json
import re
import sqlite3
import sys
from pathlib import Path

from placekey import fold, readable
from sources import read_admin1, read_countries, read_places

SEATS = {"PPLC": 1, "PPLA": 2, "PPLA2": 3, "PPLA3": 4, "PPLA4": 5, "PPLA5": 5}
# Historical, destroyed and abandoned places, and historical capitals: none of them is a seat.
GONE = {"PPLH", "PPLQ", "PPLW", "PPLCH"}
MINIMUM_POPULATION = 1000

SCHEMA = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE country(code TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE province(code TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE place(
  number INTEGER PRIMARY KEY,
  id TEXT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  seat INTEGER NOT NULL,
  latitude REAL NOT NULL, longitude REAL NOT NULL,
  population INTEGER NOT NULL,
  country TEXT NOT NULL,
  province TEXT NOT NULL,
  west REAL, south REAL, east REAL, north REAL);
CREATE TABLE name(key TEXT NOT NULL, place INTEGER NOT NULL, rank INTEGER NOT NULL,
  PRIMARY KEY(key, place)) WITHOUT ROWID;
"""

# Words that only say that a name is a province's, at its beginning or at its end.
_FIRST = re.compile(
    r"^(?:(?:wil[āa]y[āa]t-e|ost[āa]n-e|ust[āa]n|provinz|provincia|prov[ií]ncia|provincie|provinsi|province|"
    r"département|departamento|departemen|department|distrito|district|districtul|région|region|regione|región|"
    r"gouvernorat|gobernación|governo|gouvernement|kanton|canton|cantón|cantone|estado|état|state|stato|"
    r"préfecture|prefectura|prefettura|prefecture|comté|condado|contea|county|județul|powiat|"
    r"obwód|okręg|prowincja|województwo|wojewodztwo|wilajat|wilaja|wilayah|wilaya|muḥāfaẓat|muhafazat|tỉnh|bang|"
    r"hạt|quận|gubernatorstwo|muhafaza|gobierno|община|провинция|провінція|область|вилайет|вілаєт|"
    r"ولایت|ولاية|استان|محافظة|مقاطعة|صوبہ|ریاست|ایالت|اقليم|إقليم|إمارة|منطقة|ولایة|"
    r"شهرستان|بخش|ناحیه|کانتون|دپارتمان|محافظه|ضلع|علاقہ|صوبائی|دائرة|قضاء|بلدية|كانتون|إدارة)"
    r"(?:\s+d[’']|(?:\s+(?:of|de|du|des|di|do|da|del|della))?\s+))+", re.IGNORECASE)
_LAST = re.compile(
    r"(?:[\s-]+(?:province|county|region|district|governorate|prefecture|state|department|division|oblast|krai|"
    r"municipality|parish|canton|vilayeti|ili|eyaleti|bölgesi|valiliği|provinsen|provins|provinz|län|megye|"
    r"tartomány|kormányzóság|provincie|departement|distrikt|województwo|"
    r"провинция|область|край|район|округ|вилайет|вілаєт|провінція|область|губернаторство|"
    r"صوبہ|ضلع))+$", re.IGNORECASE)

# What is left of "Free State" or "Capital Region" is no name.
_NO_NAMES = {"free", "federal", "capital", "the capital", "national capital", "special", "autonomous", "national",
             "capitale", "capital federal", "de la", "de los", "of the", "de l"}


def with_and_without(name):
    """The name, and the name without the generic word if it has one."""
    yield name
    short = _LAST.sub("", _FIRST.sub("", name)).strip(" -’'")
    if short and short != name and short.casefold() not in _NO_NAMES:
        yield short


def is_code(name, primary):
    """Airports' and states' codes stand among the alternates; only the short ones in capitals are such."""
    return len(name) <= 4 and name.isascii() and name.isupper() and name not in primary


class Writer:
    def __init__(self, path):
        Path(path).unlink(missing_ok=True)
        # One file, no write-ahead log; the order of all insertions is fixed, and so are the bytes.
        self.database = sqlite3.connect(path)
        self.database.execute("PRAGMA page_size = 4096")
        self.database.execute("PRAGMA journal_mode = OFF")
        self.database.execute("PRAGMA encoding = 'UTF-8'")
        self.database.executescript(SCHEMA)
        self.names = {}
        self.numbers = set()

    def place(self, number, place_id, name, kind, seat, point, population, country, province, box):
        assert number not in self.numbers, f"{number} stands for two things"
        assert point != (0, 0) and name
        self.numbers.add(number)
        longitude, latitude = (round(value, 5) for value in point)
        self.database.execute("INSERT INTO place VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)", (
            number, place_id, name, kind, seat, latitude, longitude, population, country, province,
            *(box and (round(value, 4) for value in box) or (None,) * 4)))

    def name(self, number, name, rank):
        key = fold(name)
        if key:
            self.names[key, number] = min(rank, self.names.get((key, number), 1))

    def area(self, area, kind, province, generic):
        number = area["number"]
        own = None if area["gazetteer"] == f"geonames:{number}" else area["gazetteer"]
        self.place(number, own, area["name"], kind, 0, tuple(area["point"]), 0, area["country_code"], province,
                   area["extent"])
        self.name(number, area["name"], 0)
        for name in area["all_names"]:
            if readable(name):
                for form in with_and_without(name) if generic else (name,):
                    self.name(number, form, 0 if form == area["name"] else 1)

    def close(self):
        self.database.executemany("INSERT INTO name VALUES(?,?,?)",
                                  ((key, number, rank) for (key, number), rank in sorted(self.names.items())))
        self.database.commit()
        self.database.execute("VACUUM")
        self.database.close()


def main(sources, work, output):
    with open(Path(work) / "areas.json", encoding="utf-8") as file:
        areas = json.load(file)
    writer = Writer(output)
    put = writer.database.executemany
    put("INSERT INTO country VALUES(?,?)", sorted({row["alpha2"]: row["name"] for row in read_countries(sources)}.items()))
    admin1 = read_admin1(sources)
    for area in sorted(areas["provinces"], key=lambda area: area["id"]):
        # Codes that GeoNames has given up since, but its places here still have.
        if area["admin1"]:
            admin1.setdefault(area["admin1"], area["name"])
    put("INSERT INTO province VALUES(?,?)", sorted(admin1.items()))

    newest = ""
    for place in read_places(sources):
        newest = max(newest, place["modified"])
        seat = SEATS.get(place["class"], 0)
        if not seat and (place["class"] in GONE or place["population"] < MINIMUM_POPULATION):
            continue
        number = int(place["number"])
        writer.place(number, None, place["name"], "city", seat, (float(place["longitude"]), float(place["latitude"])),
                     place["population"], place["country"], place["admin1"], None)
        writer.name(number, place["name"], 0)
        writer.name(number, place["ascii"], 0)
        for name in place["alternates"] + place.get("more_names", []):
            if readable(name) and not is_code(name, (place["name"], place["ascii"])):
                writer.name(number, name, 1)
    for area in areas["provinces"]:
        writer.area(area, "province", area["admin1"], generic=True)
    for area in areas["regions"]:
        writer.area(area, "province", area["admin1"], generic=True)
    for area in areas["countries"] + areas["territories"]:
        writer.area(area, "country", "", generic=False)

    put("INSERT INTO meta VALUES(?,?)", sorted({
        "format": "hearsay-gazetteer", "version": "1", "newest": newest,
        "source": "GeoNames cities500, Natural Earth",
        "licence": "Natural Earth: public domain. GeoNames: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "attribution": "Natural Earth · GeoNames CC BY 4.0"}.items()))
    writer.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
