# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Provinces as rings of shared arcs (mapshaper's TopoJSON), and countries made of the same arcs."""

import json
import math
from collections import Counter, defaultdict

from geometry import polygon_size, ring_area, contains


class Topology:
    """Arcs are lists of (longitude, latitude). References to arcs are as in TopoJSON: a, or ~a backwards."""

    def __init__(self, path, country_of):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.arcs = [[tuple(point) for point in arc] for arc in data["arcs"]]
        self.provinces = {}  # id → polygons → rings → references
        for geometry in data["objects"]["provinces"]["geometries"]:
            polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
            self.provinces[geometry["properties"]["id"]] = polygons
        self.country_of = country_of
        self._users = defaultdict(list)
        for province, polygons in self.provinces.items():
            for reference in (a for polygon in polygons for ring in polygon for a in ring):
                self._users[max(reference, ~reference)].append(province)
        members = defaultdict(list)
        for province in self.provinces:
            members[country_of[province]].append(province)
        self.countries = {country: self._union(members[country]) for country in sorted(members)}

    def arc_class(self, arc):
        """0 an outer edge, 1 between provinces of a country, 2 between countries."""
        users = self._users[arc]
        if len(users) < 2:
            return 0
        return 1 if len({self.country_of[province] for province in users}) == 1 else 2

    def line(self, reference):
        return self.arcs[reference] if reference >= 0 else self.arcs[~reference][::-1]

    def ring(self, references):
        """The points of a ring, closed."""
        points = [self.line(references[0])[0]]
        for reference in references:
            points += self.line(reference)[1:]
        return points

    def polygons(self, polygons):
        return [[self.ring(ring) for ring in polygon] for polygon in polygons]

    def _union(self, provinces):
        """The provinces' union: the arcs that only one of them uses, chained to rings again."""
        used = Counter()
        directed = []
        for province in provinces:
            for polygon in self.provinces[province]:
                for reference in (a for ring in polygon for a in ring):
                    used[max(reference, ~reference)] += 1
                    directed.append(reference)
        outer = [reference for reference in directed if used[max(reference, ~reference)] == 1]
        leaving = defaultdict(list)
        for reference in outer:
            leaving[self.line(reference)[0]].append(reference)
        rings, done = [], set()
        for first in outer:
            if first in done:
                continue
            ring, reference = [], first
            while reference not in done:
                done.add(reference)
                ring.append(reference)
                line = self.line(reference)
                choices = [a for a in leaving[line[-1]] if a not in done]
                if not choices:
                    break
                reference = min(choices, key=lambda a: _turn(line, self.line(a)))
            assert self.line(ring[-1])[-1] == self.line(ring[0])[0], "a border that does not close"
            rings.append(ring)
        return self._nest(rings)

    def _nest(self, rings):
        """Puts holes to the smallest outer ring around them. Outer rings run clockwise here."""
        polygons, holes = [], []
        for ring in rings:
            points = self.ring(ring)
            if ring_area(points) <= 0:
                polygons.append((points, [ring]))
            else:
                holes.append((points, ring))
        polygons.sort(key=lambda polygon: polygon_size([polygon[0]]))
        for points, ring in holes:
            sample = points[::max(1, len(points) // 9)]
            for outer, polygon in polygons:
                # A hole may touch its outer ring in a point, therefore most of a sample is enough.
                if 2 * sum(contains([outer], x, y) for x, y in sample) > len(sample):
                    polygon.append(ring)
                    break
            else:
                raise AssertionError("a hole without a polygon")
        return [polygon for _, polygon in reversed(polygons)]


def _turn(arriving, leaving):
    """The angle, anticlockwise, from the way back to the way on; the land is on the right between them."""
    (x0, y0), (x, y) = arriving[-2], arriving[-1]
    x1, y1 = leaving[1]
    angle = math.atan2(y1 - y, x1 - x) - math.atan2(y0 - y, x0 - x)
    return angle % (2 * math.pi) or 2 * math.pi
