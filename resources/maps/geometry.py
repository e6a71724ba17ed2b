# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plane geometry in degrees: polygons are lists of rings, rings are closed lists of (x, y)."""

import math


def ring_area(ring):
    """Twice the signed area, anticlockwise positive."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:]))


def polygon_size(polygon):
    """An area that polygons can be compared by: the outer ring's, about true to the sphere."""
    ring = polygon[0]
    south, north = min(y for _, y in ring), max(y for _, y in ring)
    return abs(ring_area(ring)) * math.cos(math.radians((south + north) / 2))


def crossings(polygon, y):
    """The longitudes where the parallel y crosses the polygon's rings, in order."""
    found = []
    for ring in polygon:
        for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
            if (y0 > y) != (y1 > y):
                found.append(x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    found.sort()
    return found


def contains(polygon, x, y):
    return sum(at < x for at in crossings(polygon, y)) % 2 == 1


class Shape:
    """A multipolygon that answers fast and often whether it contains a point."""

    def __init__(self, polygons):
        points = [point for polygon in polygons for point in polygon[0]]
        self.box = (min(x for x, _ in points), min(y for _, y in points),
                    max(x for x, _ in points), max(y for _, y in points))
        # Edges in bands of latitude, so that a point meets only those of its band.
        count = max(1, min(500, len(points) // 20))
        self._south, height = self.box[1], self.box[3] - self.box[1]
        self._scale = count / height if height > 0 else 0.0
        self._bands = [[] for _ in range(count + 1)]
        for polygon in polygons:
            for ring in polygon:
                for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
                    if y0 != y1:
                        low, high = sorted((self._band(y0), self._band(y1)))
                        for band in range(low, high + 1):
                            self._bands[band].append((x0, y0, x1, y1))

    def _band(self, y):
        return int((y - self._south) * self._scale)

    def contains(self, x, y):
        west, south, east, north = self.box
        if not (west <= x <= east and south <= y <= north):
            return False
        inside = False
        for x0, y0, x1, y1 in self._bands[self._band(y)]:
            if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
                inside = not inside
        return inside


def point_inside(polygon):
    """A point inside the polygon and rather far from its edges, for a label.

    The best of the middles of what 31 parallels cut off, twice: first over the whole height, then
    near the first winner. That is not the exact pole of inaccessibility, but near it.
    """
    ring = polygon[0]
    south, north = min(y for _, y in ring), max(y for _, y in ring)
    squeeze = math.cos(math.radians((south + north) / 2)) or 1e-9
    edge = [point for hole in polygon for point in hole]
    edge = edge[::max(1, len(edge) // 400)]
    best = (-1.0, ring[0])
    low, high = south, north
    for _ in range(2):
        for step in range(31):
            y = low + (high - low) * (step + 0.5) / 31
            cuts = crossings(polygon, y)
            for west, east in zip(cuts[::2], cuts[1::2]):
                for part in (0.5, 0.3, 0.7):
                    x = west + (east - west) * part
                    room = min(((x - px) * squeeze) ** 2 + (y - py) ** 2 for px, py in edge)
                    # The sampled edge may be far off where the cut is narrow.
                    room = min(room, ((min(x - west, east - x)) * squeeze) ** 2)
                    if room > best[0]:
                        best = (room, (x, y))
        span = (high - low) / 31
        low, high = best[1][1] - span, best[1][1] + span
    return best[1]


def extent(polygons):
    """West, south, east, north of a multipolygon; west > east where it reaches across 180°.

    The extent leaves out the widest stretch of longitudes that the polygons leave free.
    """
    spans, ys = [], []
    for polygon in polygons:
        spans.append((min(x for x, _ in polygon[0]), max(x for x, _ in polygon[0])))
        ys += [y for _, y in polygon[0]]
    spans.sort()
    merged = [list(spans[0])]
    for west, east in spans[1:]:
        if west <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], east)
        else:
            merged.append([west, east])
    # The gap across 180° first: it wins where gaps are equal, so that extents rather do not wrap.
    gap, west, east = merged[0][0] + 360 - merged[-1][1], merged[0][0], merged[-1][1]
    for (_, end), (start, _) in zip(merged, merged[1:]):
        if start - end > gap:
            gap, west, east = start - end, start, end
    return west, min(ys), east, max(ys)
