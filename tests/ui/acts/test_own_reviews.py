"""复查 and 复核 at our own desk, walked by the windows: the opinion brought along, asked for, heard, decided, on paper."""

from __future__ import annotations

from datetime import datetime, timedelta

import pypdfium2
from PySide6.QtCore import Qt

from app.desk_papers import Paper
from app.domain.case_clocks import case_clocks
from app.domain.envelope import CHINA
from app.domain.terms import Step
from app.domain.world import Actor
from tests.builders import lookup
from tests.ui.desk_stage import CTRL

US = "黄花岗街道办事处"


def fill(stage, panel, **texts):
    for name, words in texts.items():
        panel.fields[name].setFocus()
        stage.key(Qt.Key.Key_A, CTRL)
        stage.type(words)


def down(stage, field, times=1):
    field.editor().setFocus()
    for _ in range(times):
        stage.key(Qt.Key.Key_Down)


def answered_by(stage, unit):
    """A visit of somebody who brings the opinion of a unit along."""
    case = stage.registered("老人饭堂停了送餐，请求恢复。")
    stage.open(case)
    panel = stage.panel_of("record_reply")
    fill(
        stage, panel, unit=unit, number="黄养老〔2026〕8号", replied_on="2026-10-05", delivered_on="2026-10-08",
        text="暂停送餐，恢复的日子另行通知。", review_body=US,
    )  # fmt: skip
    stage.saved()
    told(stage, f"{unit}答复过")
    return case


def told(stage, headline):
    stage.wait(lambda: headline in [block.headline for block in stage.page._timeline.blocks()])


def asked(stage, of, words, stage_="复查"):
    """The petitioner asks for what comes next."""
    panel = stage.panel_of("request_review")
    fill(stage, panel, body=of, request=words)
    assert bool(panel.to.value()) == (of == US), "a name typed out is the body of the directory"
    stage.saved()
    told(stage, f"向{of}申请{stage_}")


def said(stage, case, kind):
    """The text of the latest paper of a kind."""
    paper = [d for d in stage.case(case).documents.values() if d.kind == kind][-1]
    pdf = pypdfium2.PdfDocument(stage.desk.render(Paper(case, kind, paper.id)))
    return "".join("".join(page.get_textpage().get_text_range() for page in pdf).split())


def test_a_review_of_another_unit_s_answer_is_decided_here_with_its_paper(stage):
    case = answered_by(stage, "街道综合养老服务中心")
    stage.wait(lambda: [card.accessibleName().split()[0] for card in stage.page._clocks.cards()] == ["申请复查"])
    asked(stage, US, "请求写明哪天恢复。")
    assert stage.case(case).step is Step.IN_REVIEW
    panel = stage.panel_of("decide_review")
    assert panel.fields["remedy_body"].text() == "越秀区人民政府"
    assert not panel.fields["late_reason"].isVisible()
    assert "那一句由程序写" in panel.fields["opinion"].editor().placeholderText(), "or it is written twice"
    down(stage, panel.conclusion, 3)
    fill(
        stage, panel, findings="中心有备用车辆，没有启用。", basis="《信访工作条例》第三十五条",
        opinion="启用备用车辆，恢复送餐上门。", redo_by="2026-11-02",
    )  # fmt: skip
    stage.save()
    stage.wait(lambda: stage.page.panel() is not None and stage.page.panel().act == "print_paper")
    paper = said(stage, case, "review_opinion")
    for words in (
        "您不服街道综合养老服务中心2026年10月5日作出的信访事项处理意见（黄养老〔2026〕8号）",
        "变更街道综合养老服务中心的处理意见如下，由其最迟2026年11月2日（含当日）落实并书面答复您",
        "向越秀区人民政府请求复核",
    ):
        assert words in paper


def test_a_request_entered_in_error_is_taken_back_by_a_second_person(stage):
    case = answered_by(stage, "街道综合养老服务中心")
    asked(stage, US, "请求写明哪天恢复。")
    assert "confirm_review_void" not in [n for n, why in stage.page._sheet.refused.items() if why is None]
    panel = stage.panel_of("propose_review_void")
    stage.write(panel, reason="他只来问送餐的事。")
    stage.saved()
    told(stage, "提请作废复查申请，等第二个人核")
    stage.desk.actor = Actor("0192f3a4b5c67d8e9fa0b1c2d3e40078", "陈主任")
    stage.page.activate(case)
    stage.wait(lambda: stage.page.is_ready() and stage.page._sheet.refused["confirm_review_void"] is None)
    panel = stage.panel_of("confirm_review_void")
    assert panel.asked.text() == "他只来问送餐的事。"
    stage.write(panel, reason="问过他本人。")
    stage.saved()
    told(stage, "作废复查申请，它的期限不再计")
    assert stage.case(case).running_reviews == []
    stage.wait(lambda: [card.accessibleName().split()[0] for card in stage.page._clocks.cards()] == ["申请复查"])


def test_a_void_opinion_is_put_right_from_its_own_words(stage):
    case = answered_by(stage, "街道综合养老服务中心")
    asked(stage, US, "请求写明哪天恢复。")
    panel = stage.panel_of("decide_review")
    down(stage, panel.conclusion, 3)
    fill(
        stage, panel, findings="中心有备用车辆，没有启用。", basis="《信访工作条例》第三十五条",
        opinion="启用备用车俩，恢复送餐上门。", redo_by="2026-11-02",
    )  # fmt: skip
    stage.save()
    stage.wait(lambda: stage.page.panel() is not None and stage.page.panel().act == "print_paper")
    stage.key(Qt.Key.Key_Escape)
    panel = stage.panel_of("void_paper")
    down(stage, panel.fields["document"])
    fill(stage, panel, reason="错字")
    stage.saved()
    stage.wait(lambda: stage.case(case).running_reviews)
    panel = stage.panel_of("decide_review")
    assert panel.conclusion.value() == "changed"
    assert panel.fields["opinion"].text() == "启用备用车俩，恢复送餐上门。"
    assert panel.fields["redo_by"].text() == "2026-11-02"
    fill(stage, panel, opinion="启用备用车辆，恢复送餐上门。")
    stage.save()
    stage.wait(lambda: stage.page.panel() is not None and stage.page.panel().act == "print_paper")
    assert "启用备用车辆" in said(stage, case, "review_opinion")


def test_an_opinion_that_comes_late_is_asked_once_why(stage):
    asked_for = answered_by(stage, "街道综合养老服务中心")
    asked(stage, US, "请求写明哪天恢复。")
    stage.desk.clock.now += timedelta(days=40)
    stage.open(asked_for)
    panel = stage.panel_of("decide_review")
    assert panel.fields["late_reason"].isVisible()
    down(stage, panel.conclusion, 1)
    stage.save()
    assert "已经过了" in panel.fields["late_reason"].error()


def test_a_re_review_is_heard_and_decided_here_and_the_hearing_does_not_count(stage):
    case = answered_by(stage, "水荫社区服务站")
    asked(stage, "街道综合养老服务中心", "请求写明哪天恢复。")
    panel = stage.panel_of("record_review")
    down(stage, panel.conclusion)
    fill(
        stage, panel, number="黄养老复〔2026〕3号", decided_on="2026-10-19", opinion="维持原来的意见。",
        remedy_body=US, reached_on="2026-10-19",
    )  # fmt: skip
    stage.saved()
    told(stage, "复查意见：维持")
    asked(stage, US, "仍然没有写明日子，请求复核。", "复核")
    assert stage.case(case).step is Step.IN_REREVIEW
    panel = stage.panel_of("call_hearing")
    assert "复核听证从开始到结束这几天，不算在复核期限里" in stage.words()
    fill(
        stage, panel, day="2026-10-28", time="9:30", place="三楼会议室", chair="周立民", hearers="许静文、黄建业",
        parties="信访人、服务站",
    )  # fmt: skip
    stage.save()
    stage.wait(lambda: stage.case(case).hearings)
    stage.desk.clock.now = datetime(2026, 10, 29, 10, tzinfo=CHINA)
    stage.open(case)
    panel = stage.panel_of("hold_hearing")
    fill(stage, panel, last_on="2026-10-29", minutes="双方各自陈述，看了车辆记录。", result="可以恢复送餐。")
    stage.saved()
    told(stage, "举行听证")
    clock = next(c.clock for c in case_clocks(stage.case(case), lookup()) if c.rule.id == "RRV-30")
    assert clock.statutory_last_day - clock.start == timedelta(days=32)
    panel = stage.panel_of("decide_review")
    assert not panel.fields["remedy_body"].isVisible()
    down(stage, panel.conclusion, 2)
    fill(stage, panel, findings="备用车辆可以用。", basis="《信访工作条例》第三十六条", opinion="恢复送餐上门。")
    stage.save()
    stage.wait(lambda: any(d.kind == "rereview_opinion" for d in stage.case(case).documents.values()))
    paper = said(stage, case, "rereview_opinion")
    assert "您不服街道综合养老服务中心2026年10月19日作出的信访事项复查意见（黄养老复〔2026〕3号）" in paper
    assert "复核意见是信访程序的最终意见" in paper and "不再受理" in paper
    record = pypdfium2.PdfDocument(stage.desk.render(Paper(case, "hearing_record")))
    assert "双方各自陈述" in "".join(page.get_textpage().get_text_range() for page in record)
