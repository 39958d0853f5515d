"""Pictures come out in the size they are asked for, the same each time, with something on them."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from app.documents.pictures import PAPER, Size, draw, least_height
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


def test_what_is_not_told_is_not_drawn_and_does_not_stand_in_the_scale() -> None:
    def dots(shape: Shape, *values: tuple[int | None, ...]) -> int:
        series = tuple(Series(name, each) for name, each in zip("甲乙", values, strict=True))
        told = ("少于5",) * (len(series) if shape is Shape.CELLS else len(LABELS))
        found = Image.open(BytesIO(draw(Picture(shape, LABELS, series, told), Size(300, 200)))).convert("RGB")
        return sum(count for count, colour in found.getcolors(1 << 24) if colour == fill)

    fill = tuple(int(PAPER.fills[0][at : at + 2], 16) for at in (1, 3, 5))
    for shape in Shape:
        nothing = dots(shape, (None, None, None), (None, None, None))
        alone, beside = dots(shape, (8, 0, 0), (0, 0, 0)), dots(shape, (8, None, None), (None, None, 0))
        assert nothing < alone == beside, shape


def test_nothing_to_show_is_an_empty_ground() -> None:
    for shape in Shape:
        assert draw(Picture(shape, (), ()), Size(200, 100))


def test_at_its_least_height_no_label_of_a_bar_runs_into_the_next() -> None:
    labels = (*(f"国土资源{n}" for n in "一二三四五六七八九十"), "劳动和社会保障", "其余")
    picture = Picture(Shape.BARS, labels, tuple(Series(name, (3,) * len(labels)) for name in ("初次", "重复")))
    image = Image.open(BytesIO(draw(picture, Size(600, least_height(picture, 13), 1, 13)))).convert("L")
    below_legend = 30
    inked = [min(image.getpixel((x, y)) for x in range(80, 110)) < 160 for y in range(below_legend, image.height)]
    runs = sum(now and not before for before, now in zip([False, *inked], inked, strict=False))
    assert runs >= len(labels)
    assert least_height(Picture(Shape.BARS, labels * 2, picture.series), 13) > least_height(picture, 13)
