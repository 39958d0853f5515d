"""督办函 and 建议书: what they take from a case, and that they name nobody but the unit."""

from __future__ import annotations

from dataclasses import replace

from app.acts.raise_supervision import RaiseSupervisionDraft
from app.documents import advice as advice_paper
from app.documents import render, supervision_letter
from app.documents.registry import PAPERS
from app.documents.sheet import Marks
from app.documents.wording import Words
from app.domain.terms import DocumentKind
from tests.app.acts.steps import NEW, carried_out
from tests.app.acts.supervisions import NOW, advice, entrusted, running_one, supervised
from tests.builders import CASE, TODAY, lookup, world


def paper(journal, kind: DocumentKind, text_of) -> str:
    file = journal.file()
    document = [d for d in file.case.documents.values() if d.kind == kind.code][-1]
    return text_of(render(kind, file, world(NOW), document)).replace("\n", "")


def test_the_letter_says_facts_fault_demand_and_day(text_of) -> None:
    text = paper(supervised(), DocumentKind.SUPERVISION_LETTER, text_of)
    for words in (
        "关于督办信访事项的函", "水荫社区居民委员会：", "加装电梯停工三个月，请求协调复工。", "到期没有办结报告。",
        "以上情形属于：未按规定反馈结果。", "请查清。", "请最迟2026年11月3日（含当日）书面反馈办理情况", "第四十条",
    ):  # fmt: skip
        assert words in text
    assert "何永强" not in text and "水荫横路" not in text
    assert "第三十九条" not in text and "不得透露" not in text


def test_of_an_accusation_it_says_who_may_not_learn_of_it(text_of) -> None:
    for kind, paper_of in ((DocumentKind.SUPERVISION_LETTER, supervision_letter), (DocumentKind.ADVICE, advice_paper)):
        sample = paper_of.SAMPLE
        secret = replace(sample, about=replace(sample.about, restricted=True, accuses=True))
        text = text_of(PAPERS[kind].pdf(secret, Words(lookup().editions, TODAY), Marks())).replace("\n", "")
        assert "不得透露或者转给被检举、揭发的人员或者单位（《信访工作条例》第三十条第三款）" in "".join(text.split())


def test_a_raised_one_says_why(text_of) -> None:
    journal = supervised()
    draft = RaiseSupervisionDraft(NEW, CASE, running_one(journal), "催过两次仍未反馈", "2026-11-10")
    text = paper(carried_out(draft, journal, NOW), DocumentKind.SUPERVISION_LETTER, text_of)
    assert "关于挂牌督办信访事项的函" in text
    assert "根据《信访工作条例》第三十九条、第四十条的规定，现予挂牌督办" in text
    assert "升为挂牌督办的理由：催过两次仍未反馈。" in text and "2026年11月10日" in text


def test_the_advice_asks_for_an_answer_in_writing(text_of) -> None:
    text = paper(carried_out(advice(), entrusted(), NOW), DocumentKind.ADVICE, text_of)
    for words in ("改进工作建议书", "停工没有告知。", "责任不明。", "三日内张贴说明。", "请书面反馈采纳情况"):
        assert words in text
    assert "何永强" not in text
