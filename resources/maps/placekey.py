# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key under which a name of a place is looked up.

app/geo/placekey.cpp does the same; check.py has examples that both must agree on.
"""

import unicodedata

# Letters that NFKD leaves whole, and the Persian and Urdu forms of Arabic letters.
_LETTERS = str.maketrans({
    "ی": "ي", "ى": "ي", "ک": "ك", "ة": "ه", "ھ": "ه", "ہ": "ه",
    "ı": "i", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    "ħ": "h", "ŋ": "n", "ß": "ss"})


def _nfkd(name):
    return unicodedata.normalize("NFKD", name)


def fold(name):
    name = _nfkd(_nfkd(name.casefold()).casefold())
    # Marks, joiners, modifier letters and the tatweel (which is one of those) say nothing about identity.
    kept = "".join(c for c in name
                   if unicodedata.category(c)[0] != "M" and unicodedata.category(c) not in ("Cf", "Lm"))
    return "".join(c for c in kept.translate(_LETTERS) if unicodedata.category(c)[0] in "LN")


_SCRIPTS = ("LATIN", "ARABIC", "CYRILLIC")


def readable(name):
    """True for a name whose letters are all Latin, Arabic or Cyrillic, and which has one."""
    letters = [c for c in name if c.isalpha() and unicodedata.category(c) != "Lm"]
    return bool(letters) and all(unicodedata.name(c, "").startswith(_SCRIPTS) for c in letters)
