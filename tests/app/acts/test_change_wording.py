"""措辞: a station's own words of a paper, what they may not be, and the way back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import act_of
from app.acts.act import States
from app.acts.change_wording import ChangeWordingDraft
from app.domain.envelope import Subject
from app.domain.kinds import WordingChanged
from app.domain.silence import FORBIDDEN_WORDS
from tests.builders import ORG, TODAY, FixedIds, world

NEW = "0192f3a4b5c67d8e9fa0b1c2d3e4a3f1"
REMEDY = "您对本处理意见不服，可以在收到本意见书之日起三十日内，请求{上一级机关}复查（《信访工作条例》第三十五条）。"
GOOD = ChangeWordingDraft(NEW, "reply", TODAY.isoformat(), {"remedy_text": REMEDY})


def codes(draft: ChangeWordingDraft, world_=None) -> list[tuple[str, str]]:
    return [(p.code, p.field) for p in act_of(draft).check(draft, States(), world_ or world())]


def with_text(key: str, text: str) -> ChangeWordingDraft:
    return replace(GOOD, texts={key: text})


def test_an_edition_keeps_what_differs_its_base_and_its_day() -> None:
    delivered = world().lookup.editions.on("reply", TODAY)
    draft = replace(GOOD, texts={**delivered.texts, "remedy_text": REMEDY})
    assert codes(draft) == []
    [entry] = act_of(draft).decide(draft, States(), world(), FixedIds())
    assert (entry.id, entry.subject, entry.routing.orgs) == (NEW, Subject("wording", f"{ORG}.reply"), (ORG,))
    assert entry.body == WordingChanged("reply", "本站2026-10-19-a3f1", "2026.1", "2026-10-19", {"remedy_text": REMEDY})


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("remedy_text", "您不服的，可以请求复查（《信访工作条例》第三十五条）。", "wording.lacks"),
        ("remedy_text", REMEDY.replace("三十日内", ""), "wording.lacks"),
        ("remedy_text", REMEDY.replace("{上一级机关}", "上一级机关"), "wording.lacks"),
        ("basis", "（四）依据。", "wording.lacks"),
        ("remedy_text", " ", "wording.empty"),
        ("remedy_text", REMEDY + "好" * 2000, "wording.too_long"),
        ("remedy_text", REMEDY + "{密码}", "wording.unknown_field"),
        ("remedy_text", REMEDY + "{0.__class__.__mro__}", "wording.unknown_field"),
        ("remedy_text", REMEDY + "{上一级机关.__init__}", "wording.unknown_field"),
        ("remedy_text", REMEDY + "{上一级机关!r:>999}", "wording.unknown_field"),
        ("remedy_text", REMEDY + "{{上一级机关}", "wording.braces"),
        ("remedy_text", REMEDY + "}", "wording.braces"),
        ("remedy_text", REMEDY + "{", "wording.braces"),
        ("remedy", "{编号}", "wording.no_fields"),
        *(("remedy_text", f"{REMEDY}请签订{words}承诺。", "reply.forbidden") for words in FORBIDDEN_WORDS),
    ],
)
def test_what_words_may_not_be(key: str, text: str, code: str) -> None:
    assert (code, f"texts.{key}") in codes(with_text(key, text))


def test_unknown_papers_texts_and_days_are_refused() -> None:
    assert codes(replace(GOOD, paper="poster")) == [("wording.unknown_paper", "paper")]
    assert codes(with_text("colophon", "好")) == [("wording.unknown_text", "paper")]
    assert codes(replace(GOOD, effective_from="明天")) == [("date.format", "effective_from")]
    assert codes(replace(GOOD, effective_from="2026-10-18")) == [("wording.past", "effective_from")]
    assert codes(replace(GOOD, texts={})) == [("wording.unchanged", "")]


def test_every_required_element_of_every_paper_is_guarded() -> None:
    editions = world().lookup.editions
    for name in editions.delivered:
        for need in editions.on(name, TODAY).required:
            for key in need.texts:
                assert ("wording.lacks", f"texts.{key}") in codes(replace(GOOD, paper=name, texts={key: "另写一句。"}))
