# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what the other scripts wrote and says whether it holds what Hearsay relies on.

    check.py [FOLDER]

Exits with 1 when something is not so.
"""

import sqlite3
import sys
from pathlib import Path

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


def main(folder):
    check_gazetteer(folder / "gazetteer.sqlite")
    print("everything holds" if not failures else f"{failures} do not hold")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent))
