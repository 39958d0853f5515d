"""A promise given in a talk, an act of handling or a return visit: kept together with it, and away from whom it would tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.note import NoteDraft
from app.acts.promise_along import Promised
from app.acts.talk import TalkDraft
from app.domain import kinds as k
from app.domain.promise_words import promise_in
from tests.app.acts.steps import CASE, NEW, accused, bodies, codes, decided
from tests.builders import USER, lookup, registered

GIVEN = Promised("三天内回电话", USER, "王敏", "2026-10-22")
TALK = TalkDraft(NEW, CASE, "本人", "说好三天内给他回电话。", "2026-10-19", promised=(GIVEN,))


def test_both_are_written_together_and_the_promise_is_of_the_day_of_the_talk() -> None:
    talk, promise = bodies(TALK, registered())
    assert isinstance(talk, k.TalkNoted) and isinstance(promise, k.PromiseMade)
    assert (promise.text, promise.due_on, promise.made_on, promise.given_in) == (
        "三天内回电话", "2026-10-22", "2026-10-19", "talk",
    )  # fmt: skip
    assert len({entry.id for entry in decided(TALK, registered())}) == 2


@pytest.mark.parametrize(
    ("way", "given_in"), [("电话", "call"), ("走访", "home"), ("会议", "meeting"), ("查阅", "talk")]
)
def test_where_it_was_given_follows_how_it_was_done(way: str, given_in: str) -> None:
    draft = NoteDraft(NEW, CASE, way, "看过了", "", "", (GIVEN,))
    assert bodies(draft, registered())[-1].given_in == given_in


def test_what_is_missing_of_it_is_named_beside_its_own_fields() -> None:
    wrong = replace(GIVEN, text=" ", owner="", owner_name="", due_on="2026-10-01")
    assert codes(replace(TALK, promised=(wrong,)), registered()) == [
        ("text.empty", "promised.text"),
        ("promise.no_owner", "promised.owner"),
        ("promise.past", "promised.due_on"),
    ]


def test_on_an_accusation_nobody_is_told_by_it() -> None:
    journal = accused("440104014")
    assert codes(replace(TALK, promised=()), journal) == []
    assert ("leak.only_own", "") in codes(TALK, journal)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("他问起路灯。我们会尽快给您答复。", "我们会尽快给您答复"),
        ("下周三之前给您一个准信", "下周三之前给您一个准信"),
        ("街道一定帮他把水管修好；他很高兴", "街道一定帮他把水管修好"),
        ("三天内回电话", "三天内回电话"),
        ("聊了聊家常，老人身体还好。", ""),
        ("10月22日接到通知，他已经知道了。", ""),
        ("关于您反映的问题，现向您答复如下：", ""),
    ],
)
def test_what_sounds_like_a_promise(text: str, heard: str) -> None:
    assert promise_in(text, lookup().promise_words) == heard
