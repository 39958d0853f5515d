"""走访路线单: home visits agreed to in walking order, with what is owed, masked; of others their number; on A4 across."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest

from app.acts.correct import CorrectDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.promise import PromiseDraft
from app.desk import Desk
from app.ports import CaseFileQuery, Refused
from tests.app.acts.outreach_steps import PLAN, at_home, case_of, elsewhere, plan
from tests.builders import HE

Reads = Callable[[bytes], str]


def promised(desk: Desk, case: str, text: str, due_on: str) -> None:
    desk.do(PromiseDraft(desk.new_id(), case, text, desk.actor.id, desk.actor.name, due_on))


def test_it_says_whom_where_and_what_is_still_owed_in_walking_order(desk: Desk, text_of: Reads) -> None:
    one, two = case_of(desk, "电梯停了三个月。"), case_of(desk, "水管漏水。")
    promised(desk, one, "约一楼坐下来谈", "2026-10-23")
    text = text_of(desk.sheet("outreach_route", plan(desk, at_home(one), at_home(two))))
    assert text.index("电梯停了三个月") < text.index("水管漏水")
    for words in ("走访路线单", "9:00至11:30", "水荫社区", "何美仪、谭启明律师", "共2处", "□没有见到□没有去", "何**", "2026年10月17", "同意）",
                  "水荫横路12号602", "约一楼坐下来谈，最迟2026年10月23日（含当日）", "没有答应过还没办的"):  # fmt: skip
        assert words in text, words
    assert HE.name not in text and HE.phone not in text


def test_who_waits_at_the_station_is_a_row_without_a_name_or_a_home(desk: Desk, text_of: Reads) -> None:
    lift, water, lamp = case_of(desk, "电梯停了三个月。"), case_of(desk, "水管漏水。"), case_of(desk, "路灯不亮。")
    promised(desk, water, f"请{HE.name}来看", "2026-10-23")
    text = text_of(desk.sheet("outreach_route", plan(desk, elsewhere(water), at_home(lift), elsewhere(lamp))))
    assert "站点等候2件" in text and "共3处" in text
    assert text.index("水管漏水") < text.index("电梯停了三个月") < text.index("路灯不亮")
    assert text.count("站点等候：社区居委会门口") == 2 and text.count("□没有去") == 3
    assert text.count("何**") == 2 and "请何**来看" in text and HE.name not in text, (
        "who agreed, and in what was promised"
    )
    text = text_of(desk.sheet("outreach_route", plan(desk, elsewhere(lamp), on="2026-10-20")))
    assert "站点等候1件" in text and "路灯不亮" in text and "共1处" in text
    assert HE.address not in text and "602" not in text and "何**" not in text
    assert "这一天没有约好的走访" in text_of(desk.sheet("outreach_route", plan(desk, on="2026-10-21")))


def test_a_promise_that_was_kept_is_not_owed(desk: Desk, text_of: Reads) -> None:
    case = case_of(desk)
    promised(desk, case, "三天内回电话", "2026-10-22")
    file = desk.read(CaseFileQuery(case))
    assert file is not None
    kept = KeepPromiseDraft(desk.new_id(), case, ("", ""), next(iter(file.case.promises)), "回过了", "2026-10-19")
    desk.do(kept)
    assert "三天内回电话" not in text_of(desk.sheet("outreach_route", plan(desk, at_home(case))))


def test_what_turned_out_to_be_an_accusation_leaves_the_house_on_no_paper(desk: Desk, text_of: Reads) -> None:
    case = case_of(desk, "收了礼。")
    day = plan(desk, at_home(case))
    changes = {"demand.1.legal_class": "accusation", "demand.1.against_text": "停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, changes, reason="问清楚了"))
    text = text_of(desk.sheet("outreach_route", day))
    assert "共0处" in text and "收了礼" not in text and "何**" not in text and HE.address not in text
    assert "限知悉人" not in text, "a row without words tells that there is one"
    waiting = case_of(desk, "水管漏水。")
    desk.do(replace(PLAN, id=desk.new_id(), outreach=day, visits=(elsewhere(waiting),), reason="多一户"))
    assert "站点等候1件" in text_of(desk.sheet("outreach_route", day))
    desk.do(CorrectDraft(desk.new_id(), waiting, changes, reason="问清楚了"))
    assert "站点等候" not in text_of(desk.sheet("outreach_route", day))


def test_a_name_in_a_title_or_in_what_was_promised_is_masked(desk: Desk, text_of: Reads) -> None:
    case = case_of(desk, f"{HE.name}反映电梯停了三个月。")
    promised(desk, case, f"请{HE.name}一楼坐下来谈", "2026-10-23")
    text = text_of(desk.sheet("outreach_route", plan(desk, at_home(case))))
    assert "何**反映电梯停了三个月" in text and "请何**一楼坐下来谈" in text
    assert HE.name not in text


def test_it_is_on_a4_across_however_many_there_are(desk: Desk) -> None:
    day = plan(desk, *(at_home(case_of(desk, f"第{n}件，水管漏水。")) for n in range(12)))
    document = pypdfium2.PdfDocument(desk.sheet("outreach_route", day))
    sizes = {tuple(round(side) for side in page.get_size()) for page in document}
    assert sizes == {(842, 595)} and len(document) > 1
    document.close()
    with pytest.raises(Refused):
        desk.sheet("outreach_route", "nothing")
