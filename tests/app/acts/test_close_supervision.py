"""督办了结."""

from __future__ import annotations

from app.acts.close_supervision import CloseSupervisionDraft
from app.domain import kinds as k
from tests.app.acts.steps import NEW, bodies, carried_out, codes
from tests.app.acts.supervisions import NOW, entrusted, running_one, supervised
from tests.builders import CASE


def test_it_ends_with_what_was_found() -> None:
    journal = supervised()
    draft = CloseSupervisionDraft(NEW, CASE, running_one(journal), " 已复工 ")
    assert bodies(draft, journal, NOW) == [k.SupervisionClosed(running_one(journal), "已复工", "2026-10-19")]
    carried_out(draft, journal, NOW)
    assert codes(draft, journal, NOW) == [("supervision.none", "")]


def test_what_is_wrong_is_named() -> None:
    assert codes(CloseSupervisionDraft(NEW, CASE, "x", ""), supervised(), NOW) == [
        ("supervision.which", "supervision"),
        ("text.empty", "result"),
    ]
    assert codes(CloseSupervisionDraft(NEW, CASE), entrusted(), NOW) == [("supervision.none", "")]
