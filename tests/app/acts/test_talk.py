"""家常话."""

from __future__ import annotations

from app.acts.talk import TalkDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, bodies, closed, codes, newer
from tests.builders import registered


def test_talking_is_never_over() -> None:
    assert bodies(TalkDraft(NEW, CASE, " 本人 ", " 过节问候。 "), closed()) == [k.TalkNoted("本人", "过节问候。")]


def test_a_talk_needs_words() -> None:
    assert codes(TalkDraft(NEW, CASE, "本人", ""), registered()) == [("text.empty", "text")]


def test_a_case_that_needs_a_newer_program_is_left_alone() -> None:
    assert codes(TalkDraft(NEW, CASE, "", "说了。"), newer()) == [("case.read_only", "")]
