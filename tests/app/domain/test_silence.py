"""Words that trade help for silence are refused in whatever form; words that only look like them are let through."""

from __future__ import annotations

import pytest

from app.domain.silence import FORBIDDEN_WORDS, bargain_problem, silence_problem
from app.world_loader import delivered_wordings

PRICES = """
息诉罢访 停访 停访息诉 息访 不再信访 不再上访 不再反映 不再到街道反映 不再就此事信访 不再向上级机关反映 不再越级上访 不再因此事走访
放弃复查权利 放弃申请复核 放弃诉讼权利 放弃信访 放弃行政复议 不再找政府 不再去找街道领导 不再找单位
保证不再上访 承诺不信访 保证不提起诉讼 答应不申请复查 同意不再投诉 以撤回信访为条件 先撤回信访再给补助 须撤回投诉
撤回信访作为前提 撤回诉求才发补助
"""
PLAIN = """
信访人不服的，可以请求复查|对同一事实和理由提出的信访事项不再受理|公开信息诉求已经答复|网站暂停访问|信息访问恢复|休息访客区
井道外移以后不再反映出噪声超标|没有放弃复查的权利|不放弃申请复核|放弃其他赔偿请求|信访人已经撤回信访事项|申请撤回|信访人可以撤回信访事项
不影响任何一方依法反映情况、提出信访事项、申请仲裁、行政复议或者提起诉讼的权利|表示不服，已告知可以申请复核|不再收取停车费
不再另行收费|表示不满意，会申请复查|保证不再停水|承诺不再夜间施工
"""


@pytest.mark.parametrize("words", PRICES.split())
def test_a_price_of_silence_is_refused_also_across_blanks(words: str) -> None:
    assert [p.code for p in silence_problem(f"补偿到账以后，{words[:2]} \n{words[2:]}。", "text")] == [
        "reply.forbidden"
    ]


@pytest.mark.parametrize("words", [words for line in PLAIN.split("\n") for words in line.split("|") if words])
def test_what_only_looks_like_it_is_let_through(words: str) -> None:
    assert silence_problem(words, "text") == []


def test_what_the_papers_say_themselves_is_let_through() -> None:
    for editions in delivered_wordings().values():
        for edition in editions:
            for text in edition.texts.values():
                assert silence_problem(text, "text") == [], text


def test_nobody_withdraws_his_petition_as_a_term_of_an_agreement() -> None:
    for term in ("马秀英撤回信访", "收款后撤回全部诉求", "撤回复查申请"):
        assert [p.code for p in bargain_problem(term, "duties")] == ["reply.forbidden"]
    assert {p.values["words"] for w in FORBIDDEN_WORDS for p in bargain_problem(w, "duties")} <= set(FORBIDDEN_WORDS)
