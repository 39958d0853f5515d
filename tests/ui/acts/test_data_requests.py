"""个人信息请求 by keys: asked, on the promises of the case, the sheet printed, answered."""

from __future__ import annotations


def test_what_somebody_asks_of_their_data_is_taken_down_and_answered(stage, printer):
    case = stage.accepted()
    page = stage.open(case)
    panel = stage.panel_of("ask_data")
    stage.save()
    assert panel.fields["wants"].error() and panel.fields["known_by"].error()
    panel.wants.set_value(("see", "correct"))
    stage.write(panel, text="门牌号写错了。", known_by="看了身份证")
    stage.saved()
    [request] = stage.case(case).data_requests.values()
    assert request.wants == ("see", "correct")
    assert [one.text for one in stage.case(case).promises.values()] == ["答复个人信息请求：查阅、更正"]
    page.open_act("print_paper", {"paper": "data_sheet"})
    stage.wait(lambda: page.panel() and page.panel().act == "print_paper" and page.panel().save.isEnabled())
    stage.save()
    stage.wait(lambda: stage.case(case).printed.get("data_sheet") == 1)
    panel = stage.panel_of("answer_data")
    stage.choose(panel, "answer")
    stage.write(panel, text="当面给他看了，门牌号已经改正。")
    stage.saved()
    [request] = stage.case(case).data_requests.values()
    assert request.answer == "done"
    assert [one.open for one in stage.case(case).promises.values()] == [False]
