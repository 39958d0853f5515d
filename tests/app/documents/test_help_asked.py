"""What is asked of a residents' or villagers' committee: help, and none of the duties of Art. 22 and 23."""

from __future__ import annotations

import pytest

from app.domain.terms import Capacity, DocumentKind
from tests.app.acts.routes import entrusted, transferred
from tests.app.documents.test_routing_papers import holds, paper
from tests.builders import registered

COMMUNITY, COMPETENT, OFFICE = "440104014001", Capacity.COMPETENT_BODY.code, Capacity.PETITION_OFFICE.code


@pytest.mark.parametrize("capacity", [COMPETENT, OFFICE])
def test_a_committee_of_self_government_is_asked_for_help_and_bound_by_nothing(capacity: str, text_of) -> None:
    sent = transferred(COMMUNITY, registered(capacity=capacity))
    asked = entrusted(COMMUNITY, registered(capacity=capacity))
    told = [paper(sent, DocumentKind.TRANSFER, text_of), paper(asked, DocumentKind.ENTRUST_NOTICE, text_of)]
    for text in told:
        holds(text, "信访事项办理情况告知书", "请永福社区居民委员会协助了解", "由我们书面告知您，答复也由我们负责")
    letters = [paper(sent, DocumentKind.TRANSFER_LETTER, text_of), paper(asked, DocumentKind.ENTRUST_LETTER, text_of)]
    for text in letters:
        holds(text, "关于请协助了解信访事项的函", "现请你们协助", "请协助的理由", "对信访人的告知和答复由我们负责")
    assert "最迟2026年11月20日（含当日）把了解到的情况告诉我们" in letters[1]
    duties = ("交办", "转送", "15日", "5个工作日", "异议", "办结报告", "第二十二条", "第二十三条")
    assert [duty for text in (*told, *letters) for duty in duties if duty in text] == []
