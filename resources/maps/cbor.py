# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CBOR (RFC 8949) of definite length: integers, text, arrays, maps and null; and its way back."""


def _head(out, major, number):
    major <<= 5
    if number < 24:
        out.append(major | number)
        return
    for information, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << (8 * size):
            out.append(major | information)
            out += number.to_bytes(size, "big")
            return
    raise ValueError(f"{number} does not fit into CBOR")


def _write(out, value):
    # bool is an int in Python, and floats would be silently rounded: both are refused.
    kind = type(value)
    if kind is int:
        _head(out, 0 if value >= 0 else 1, value if value >= 0 else -1 - value)
    elif kind is str:
        data = value.encode()
        _head(out, 3, len(data))
        out += data
    elif kind in (list, tuple):
        _head(out, 4, len(value))
        for item in value:
            _write(out, item)
    elif kind is dict:
        _head(out, 5, len(value))
        for key, item in value.items():
            _write(out, key)
            _write(out, item)
    elif value is None:
        out.append(0xF6)
    else:
        raise TypeError(f"no CBOR for {kind}")


def dumps(value):
    out = bytearray()
    _write(out, value)
    return bytes(out)


def _read(data, at):
    major, information = data[at] >> 5, data[at] & 31
    at += 1
    if major == 7 and information == 22:
        return None, at
    if information < 24:
        number = information
    elif information < 28:
        size = 1 << (information - 24)
        number = int.from_bytes(data[at:at + size], "big")
        at += size
    else:
        raise ValueError("only definite lengths are used here")
    if major == 0:
        return number, at
    if major == 1:
        return -1 - number, at
    if major == 3:
        return data[at:at + number].decode(), at + number
    if major == 4:
        items = []
        for _ in range(number):
            item, at = _read(data, at)
            items.append(item)
        return items, at
    if major == 5:
        entries = {}
        for _ in range(number):
            key, at = _read(data, at)
            entries[key], at = _read(data, at)
        return entries, at
    raise ValueError(f"major type {major} is not used here")


def loads(data):
    value, end = _read(data, 0)
    if end != len(data):
        raise ValueError("bytes after the end")
    return value
