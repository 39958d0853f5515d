"""The kapok flower on paper, as the windows draw it: five broad petals with a hairline between them, golden stamens."""

from __future__ import annotations

import math
from typing import Any

STAMENS = 10
_PETAL = (
    ((-0.30, 0.30), (-0.52, 0.62), (-0.30, 0.88)),
    ((-0.18, 1.02), (-0.04, 0.98), (0.0, 0.93)),
    ((0.04, 0.98), (0.18, 1.02), (0.30, 0.88)),
    ((0.52, 0.62), (0.30, 0.30), (0.0, 0.12)),
)
"""One petal pointing up, from (0, 0.12), in radii: curves as (control, control, end)."""
Colour = tuple[float, float, float]


def draw_flower(canvas: Any, x: float, y: float, radius: float, colours: tuple[Colour, Colour, Colour]) -> None:
    """Draw it on a ReportLab canvas; colours of petal, gap and stamen."""
    petal, gap, stamen = colours
    canvas.saveState()
    canvas.translate(x, y)
    canvas.setFillColorRGB(*petal)
    canvas.setStrokeColorRGB(*gap)
    canvas.setLineWidth(radius * 0.045)
    canvas.setDash([])
    for _ in range(5):
        path = canvas.beginPath()
        path.moveTo(0, 0.12 * radius)
        for curve in _PETAL:
            path.curveTo(*(length * radius for point in curve for length in point))
        path.close()
        canvas.drawPath(path, stroke=1, fill=1)
        canvas.rotate(-72)
    canvas.setFillColorRGB(*stamen)
    for number in range(STAMENS):
        angle = math.tau * (number + 0.5) / STAMENS
        away = radius * (0.30 if number % 2 else 0.22)
        canvas.circle(math.cos(angle) * away, math.sin(angle) * away, radius * 0.055, stroke=0, fill=1)
    canvas.circle(0, 0, radius * 0.11, stroke=0, fill=1)
    canvas.restoreState()
