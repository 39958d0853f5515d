"""Pictures come out in the size they are asked for, the same each time, with something on them."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from app.documents.pictures import PAPER, Size, draw
from app.domain.pictures import Picture, Series, Shape

LABELS = ("9月", "10月", "11月")


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("values", [(3, 0, 12), (0, 0, 0)])
def test_every_shape_is_drawn_in_its_size(shape: Shape, values: tuple[int, ...]) -> None:
    picture = Picture(shape, LABELS, (Series("初次信访", values), Series("重复信访", values)))
    png = draw(picture, Size(480, 300, 1.5))
    image = Image.open(BytesIO(png)).convert("RGB")
    assert image.size == (720, 450)
    colours = {colour for _, colour in image.getcolors(1 << 24)}
    fill = tuple(int(PAPER.fills[0][at : at + 2], 16) for at in (1, 3, 5))
    assert (fill in colours) == (any(values) or shape is not Shape.CELLS)
    assert draw(picture, Size(480, 300, 1.5)) == png


def test_small_numbers_that_leave_the_desk_are_not_drawn() -> None:
    def colours(least: int) -> set[object]:
        picture = Picture(Shape.CELLS, LABELS, (Series("甲", (4, 3, 1)), Series("乙", (0, 0, 2))), least)
        return {colour for _, colour in Image.open(BytesIO(draw(picture, Size(300, 200)))).getcolors(1 << 24)}

    fill = tuple(int(PAPER.fills[0][at : at + 2], 16) for at in (1, 3, 5))
    assert fill in {colour[:3] for colour in colours(0)}
    assert fill not in {colour[:3] for colour in colours(5)}


def test_nothing_to_show_is_an_empty_ground() -> None:
    for shape in Shape:
        assert draw(Picture(shape, (), ()), Size(200, 100))
