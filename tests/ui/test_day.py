"""The scripted day is a test too: real windows, keys only, from the first start to a closed case."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

import main
from app.desk import Desk
from app.domain.kinds import CaseRegistered, PetitionerRecorded
from app.domain.terms import Step
from app.ports import CasesQuery, CountQuery, DocumentsQuery, DraftRow, EntriesQuery
from tests.raw_bytes import ENCODINGS, found_in
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
    scratch = folder / "scratch"
    scratch.mkdir()
    with pytest.MonkeyPatch.context() as patched:
        # whatever the program or its libraries write besides lies here too
        patched.setattr(tempfile, "tempdir", str(scratch))
        for variable in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patched.setenv(variable, str(scratch))
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


def test_nothing_a_petitioner_said_lies_in_clear_on_the_disk(lived: tuple[Path, Path]) -> None:
    """The whole home, what lies in the folder for passing things, a draft half written, a backup on a stick, the log."""
    folder, home = lived
    desk, stick = main.open_desk(home, "", PASSWORD), folder / "stick"
    stick.mkdir()
    try:
        words = said_by_petitioners(desk)
        assert {"何永强", "13800007719"} <= words
        desk.save_draft(DraftRow(desk.new_id(), "registration", "何永强", "、".join(sorted(words)), desk.clock(), ""))
        main.backups().door(desk).write(stick / "backup.kapok")
        (home / "kapok.db-wal").stat()
        assert found_in(home, words) == found_in(folder / "scratch", words) == found_in(stick, words) == []
    finally:
        desk.store.close()
    assert found_in(home, words) == []


def said_by_petitioners(desk: Desk) -> set[str]:
    """Names, numbers of papers, telephones, addresses and what they asked for, whole and by its first words."""
    cases = [e.body for e in desk.store.read(EntriesQuery("case"), desk.actor.id)]
    registered = [body for body in cases if isinstance(body, CaseRegistered)]
    named = {party.petitioner for body in registered for party in body.people if party.petitioner}
    known = [e.body for id_ in named for e in desk.store.read(EntriesQuery("petitioner", id_), desk.actor.id)]
    people = [body.person for body in known if isinstance(body, PetitionerRecorded)]
    told = {value for p in people for value in (p.name, p.id_number, p.phone, p.address)}
    texts = [demand.text for body in registered for demand in body.demands]
    return {word for word in (*told, *texts, *(text[:8] for text in texts)) if len(word) > 1}


def test_what_lies_in_clear_is_found_however_it_was_written(tmp_path: Path) -> None:
    for encoding in ENCODINGS:
        (tmp_path / encoding).write_bytes(b"\x00\x01" + "何永强".encode(encoding) + b"\x02")
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.txt", "一楼住户何永强" * 9)
    (tmp_path / "deflated").write_bytes(zlib.compress("何永强".encode() * 9))
    (tmp_path / "hexed").write_text("何永强".encode().hex(), encoding="ascii")
    assert {name for name, _ in found_in(tmp_path, {"何永强"})} == {*ENCODINGS, "packed.zip", "deflated", "hexed"}
