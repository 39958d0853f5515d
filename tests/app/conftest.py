"""What the tests of the program without its windows share: a desk over a home of its own, the words of a paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from app.desk import Desk
from tests.app.desks import desk_in
from tests.conftest import FixedClock


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A fresh desk at 10:21 on a Monday; the clock moves only when told to."""
    with desk_in(tmp_path / "home", clock) as made:
        yield made


@pytest.fixture
def text_of() -> Callable[[bytes], str]:
    """All text of a paper, white space removed."""

    def read(pdf: bytes) -> str:
        document = pypdfium2.PdfDocument(pdf)
        try:
            texts = []
            for page in document:
                text_page = page.get_textpage()
                texts.append(text_page.get_text_range())
                text_page.close()
                page.close()
            return "".join("".join(texts).split())
        finally:
            document.close()

    return read
