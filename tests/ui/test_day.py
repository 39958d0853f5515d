"""The scripted day is a test too: real windows, keys only, from the first start to a closed case."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

import main
from app.domain.terms import Step
from app.ports import CasesQuery, CountQuery, DocumentsQuery
from ui.demo.day import PASSWORD
from ui.demo.run import run_day


def text_of(paper: Path) -> str:
    """All text of a PDF without white space."""
    pdf = pypdfium2.PdfDocument(paper)
    try:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in pdf)
    finally:
        pdf.close()


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> tuple[Path, Path]:
    """(folder of pictures and papers, home) after the day."""
    folder = tmp_path_factory.mktemp("day")
    run_day(folder, folder / "home", main.doors(practice=True))
    return folder, folder / "home"


def test_the_day_leaves_its_pictures_and_papers(lived: tuple[Path, Path]) -> None:
    folder, _ = lived
    pictures = sorted((folder / "pictures").glob("*.png"))
    assert len(pictures) >= 20
    assert all(picture.stat().st_size > 10_000 for picture in pictures)
    titles = [paper.name.split("-", 1)[1].split(" ")[0] for paper in sorted((folder / "papers").glob("*.pdf"))]
    assert titles.count("回执") == 4
    assert any(title.startswith("受理告知书") for title in titles)
    assert any(title.startswith("处理意见书") for title in titles)
    assert not any("何永强" in title for title in titles)


def test_every_paper_says_that_it_is_practice_and_receipts_show_no_name(lived: tuple[Path, Path]) -> None:
    for paper in sorted((lived[0] / "papers").glob("*.pdf")):
        text = text_of(paper)
        assert "演练" in text, paper.name
        if "回执" in paper.name:
            assert "何永强" not in text
            assert "13800007719" not in text


def test_the_journal_holds_what_the_clerk_did(lived: tuple[Path, Path]) -> None:
    desk = main.open_desk(lived[1], "", PASSWORD)
    try:
        assert desk.read(CountQuery()) == 4
        rows = desk.read(CasesQuery(sort="number"))
        assert sorted(row.step for row in rows) == sorted(
            [Step.CLOSED.code, Step.REGISTERED.code, Step.REGISTERED.code, Step.LINKED.code]
        )
        assert sorted(row.headcount for row in rows) == [1, 1, 1, 7]
        assert {row.kind for row in desk.read(DocumentsQuery(delivered=True))} == {"acceptance", "reply"}
        assert desk.store.verify().damage == ()
    finally:
        desk.store.close()
