"""The dark line round each part of a picture, by which it can be seen on white whatever its own colour."""

from __future__ import annotations

import io
import math

from shapely.geometry import LineString, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from svgelements import SVG, Arc, Close, Line, Move, Path, Shape

INK = "#2e2a3b"
SIDE = 64
WIDTH = 0.75
"""Of the line, in the units of a picture, which is 64 by 64."""
_EDGE = 0.2
_CLOSE_ENOUGH = 0.07
_HOLE = 2.5
"""A hole smaller than this, in square units, would only be a blot."""


def outline(markup: str) -> str:
    """The path data of the line round everything that `markup`, the inside of an SVG, shows.

    Raises:
        ValueError: some of it is outside the picture.
    """
    drawn = _shape(markup)
    if drawn.is_empty:
        return ""
    left, top, right, bottom = drawn.buffer(WIDTH).bounds
    if min(left, top) < -_EDGE or max(right, bottom) > SIDE + _EDGE:
        raise ValueError(f"from {left:.1f} {top:.1f} to {right:.1f} {bottom:.1f}: that is over the edge")
    around = drawn.buffer(WIDTH, quad_segs=3).simplify(_CLOSE_ENOUGH)
    parts = around.geoms if isinstance(around, MultiPolygon) else [around]
    return "".join(_data(part) for part in parts)


def _shape(markup: str) -> BaseGeometry:
    svg = SVG.parse(io.StringIO(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">{markup}</svg>'))
    found: list[BaseGeometry] = []
    for element in svg.elements():
        if not isinstance(element, Shape):
            continue
        path = abs(Path(element))
        rings = [_points(Path(part)) for part in path.as_subpaths()]
        if element.fill.value is not None:
            area: BaseGeometry = Polygon()
            for ring in rings:
                if len(ring) > 3:
                    area = area.symmetric_difference(Polygon(ring).buffer(0))
            found.append(area)
        if element.stroke.value is not None and element.stroke_width:
            width = float(element.stroke_width) * math.sqrt(abs(element.transform.determinant))
            found += [LineString(ring).buffer(width / 2) for ring in rings if len(ring) > 1]
    return unary_union(found)


def _points(path: Path) -> list[tuple[float, float]]:
    points: list[tuple[float, float]] = []
    for segment in path:
        if isinstance(segment, Move):
            points.append((segment.end.x, segment.end.y))
        elif isinstance(segment, (Line, Close)):
            if segment.end is not None:
                points.append((segment.end.x, segment.end.y))
        else:
            steps = 16 if isinstance(segment, Arc) else 8
            points += [(point.x, point.y) for point in (segment.point(n / steps) for n in range(1, steps + 1))]
    return points


def _data(polygon: Polygon) -> str:
    rings = [polygon.exterior, *(ring for ring in polygon.interiors if Polygon(ring).area > _HOLE)]
    return "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in list(ring.coords)[:-1]) + "z" for ring in rings)
