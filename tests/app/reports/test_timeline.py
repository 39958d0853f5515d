"""The timeline in plain words: order, zooms, gaps, papers with their acts, masked names, what does not fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.acts import ACTS
from app.acts.accept import AcceptDraft
from app.acts.deliver import DeliverDraft
from app.acts.entrust import EntrustDraft
from app.acts.note import NoteDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.entries import KINDS, Body
from app.domain.envelope import Subject
from app.domain.going import OBJECTION, ORDER
from app.reports.oddities import _LATE_ACTS
from app.reports.timeline import TimelineItem, Zoom, gap, timeline
from app.reports.timeline_words import TELLERS
from tests.app.acts.letters import submitted
from tests.app.acts.steps import CASE, accused, carried_out, paper_of
from tests.builders import ELSEWHERE, NOW, USER, FixedIds, Journal, lookup, registered, world

STAFF = {USER: "王敏"}
RECEIVED = NOW - timedelta(days=14)
IDS = FixedIds(0xC0_0000)
ON_CASE = Subject("case", CASE)


def items(journal: Journal, zoom: Zoom = Zoom.ALL, *, revealed: bool = False) -> tuple[TimelineItem, ...]:
    return timeline(journal.file(), world(), STAFF, zoom, revealed=revealed)


def accepted() -> Journal:
    draft = AcceptDraft(IDS.entry(), CASE, accepted_on="2026-10-07", contact="王敏")
    return carried_out(draft, registered(at=RECEIVED), RECEIVED + timedelta(days=2))


def test_the_newest_stands_first_with_who_and_where() -> None:
    newest, first = items(accepted())
    assert str(newest.headline) == "受理，由黄花岗街道办理"
    assert [str(part) for part in newest.where] == ["王敏", "越秀区黄花岗街道", "10:21"]
    assert (first.day, str(first.headline)) == (date(2026, 10, 5), "何**，来访，登记 1 项诉求")


def test_an_act_on_one_of_several_demands_says_which() -> None:
    def told(*demands: str) -> list[str]:
        journal = registered(texts=("工资没有发。", "路灯不亮。"))
        draft = AcceptDraft(IDS.entry(), CASE, demands, accepted_on=NOW.date().isoformat(), contact="王敏")
        return [str(fact) for fact in items(carried_out(draft, journal, NOW))[0].facts]

    assert "诉求 2" in told("2")
    assert not any("诉求" in fact for fact in told("1", "2"))


def test_an_accusation_against_us_is_led_to_the_discipline_body_and_another_complaint_upward() -> None:
    us = "440104014"
    (said,) = [item for item in items(accused(us)) if str(item.headline) == "反映的是本站自己"]
    assert "纪检监察机关" in str(said.facts[0]) and said.acts == ("transfer", "recuse")
    journal = registered()
    demands = tuple(replace(d, against=us) for d in journal.entries[-1].body.demands)  # type: ignore[union-attr]
    journal.entries[-1] = replace(journal.entries[-1], body=replace(journal.entries[-1].body, demands=demands))  # type: ignore[type-var]
    (said,) = [item for item in items(journal) if str(item.headline) == "反映的是本站自己"]
    assert "上一级" in str(said.facts[0]) and "report_upward" in said.acts


def test_a_paper_stands_with_the_act_that_issued_it() -> None:
    journal = accepted()
    newest = items(journal)[0]
    assert [a.document for a in newest.attachments] == [paper_of(journal, "acceptance")]
    assert str(newest.attachments[0].text).startswith("受理告知书 黄花岗信访受〔2026〕")


def test_whose_turn_it_is_stands_among_what_moved_the_matter() -> None:
    journal, _ = submitted()
    assert "送审" in str(items(journal, Zoom.ESSENTIAL)[0].headline)


def test_days_between_are_said_from_two_on() -> None:
    newest, first = items(accepted())
    assert gap(newest, first) == 2
    assert gap(replace(newest, day=first.day + timedelta(days=1)), first) == 0


def test_what_is_noted_later_stands_on_its_day_and_says_so() -> None:
    note = NoteDraft(IDS.entry(), CASE, "电话", "说了。", "2026-10-06", "当天停电")
    journal = carried_out(note, accepted())
    assert [item.day.day for item in items(journal)] == [7, 6, 5]
    assert str(items(journal)[1].where[-1]) == "2026年10月19日补记"
    assert [str(fact) for fact in items(journal)[1].facts] == ["补记的原因：当天停电"]


def test_key_points_leave_out_what_moves_nothing() -> None:
    journal = accepted()
    journal.add(ON_CASE, k.CaseAssigned("", "陈志明"))
    journal.add(ON_CASE, k.DocumentPrinted("receipt"))
    assert len(items(journal, Zoom.ESSENTIAL)) == 2
    assert [str(i.headline) for i in items(journal)[:2]] == ["打印回执", "由陈志明承办"]


def test_raw_shows_every_entry_without_keys_codes_and_names() -> None:
    journal = accepted()
    scan = k.Material("m1", "照片", 1, blob="ab", key="secret-key")
    journal.add(ON_CASE, k.MaterialAdded((scan,), "何永强交来"))
    journal.add(ON_CASE, k.TalkNoted("何永强", "何永强说谢谢。"))
    raw = items(journal, Zoom.RAW)
    assert raw[-1].words.startswith("case.registered v1")
    assert "来访，登记" in str(raw[-1].headline), "what a clerk can read stands first"
    assert len(raw) == len(journal.of(ON_CASE))
    text = "\n".join(item.words for item in raw)
    assert "何永强" not in text and "secret-key" not in text and "4827193605" not in text
    assert "note = 何**交来" in text


def test_names_are_masked_until_they_are_revealed() -> None:
    journal = accepted()
    journal.add(ON_CASE, k.TalkNoted("何永强", "何永强说老伴腿不好。"))
    hidden, shown = items(journal)[0], items(journal, revealed=True)[0]
    assert (str(hidden.headline), hidden.words) == ("家常话，和何**聊", "何**说老伴腿不好。")
    assert (str(shown.headline), shown.words) == ("家常话，和何永强聊", "何永强说老伴腿不好。")
    assert str(items(journal, revealed=True)[-1].headline).startswith("何永强，来访")


def test_a_helper_is_named_beside_the_masked_petitioner() -> None:
    journal = accepted()
    journal.add(ON_CASE, k.TalkNoted("何永强", "说了。", "h1", "陈伯年"))
    journal.add(ON_CASE, k.TalkNoted("", "说了。", "h1", "陈伯年"))
    assert [str(i.headline) for i in items(journal)[:2]] == ["家常话，帮手陈伯年聊的", "家常话，帮手陈伯年和何**聊"]


def test_a_receiver_is_masked_a_role_is_not() -> None:
    journal = accepted()
    paper = paper_of(journal, "acceptance")
    carried_out(
        DeliverDraft(IDS.entry(), CASE, paper, "hand", "2026-10-19", "李小红", "配偶", taken_as="family"), journal
    )
    assert [str(fact) for fact in items(journal)[0].facts] == ["收件人：李**（同住成年家属，配偶）"]
    assert str(items(journal)[0].headline) == "受理告知书送达，直接送达"


def test_each_way_of_delivery_says_what_it_rests_on_and_an_address_only_when_revealed() -> None:
    journal = accepted()
    paper = paper_of(journal, "acceptance")
    sent = DeliverDraft(
        IDS.entry(), CASE, paper, "electronic", "2026-10-19", sent_to="13800007719", consent="何永强签了确认书"
    )
    hung = DeliverDraft(
        IDS.entry(), CASE, paper, "notice", displayed_on="2026-10-19", displayed_at="村公告栏", why="下落不明"
    )
    carried_out(hung, journal)
    assert str(items(journal)[0].headline) == "受理告知书公告送达，2026年11月18日视为送达"
    assert [str(fact) for fact in items(journal)[0].facts] == ["2026年10月19日起公告：村公告栏", "为什么公告：下落不明"]
    carried_out(sent, journal)
    assert [str(fact) for fact in items(journal)[0].facts] == ["同意电子送达：何**签了确认书"]
    assert [str(fact) for fact in items(journal, revealed=True)[0].facts][:1] == ["发到：13800007719"]


def test_what_came_by_post_says_when_it_was_sent_and_under_which_number() -> None:
    for parcel, words in (("1098 4466", "单号 1098 4466"), ("", "没有单号")):
        journal = accepted()
        paper = paper_of(journal, "acceptance")
        draft = DeliverDraft(IDS.entry(), CASE, paper, "post", "2026-10-19", "李小红", posted_on="2026-10-19")
        carried_out(replace(draft, parcel=parcel, receiver="本人"), journal)
        assert [str(fact) for fact in items(journal)[0].facts] == ["收件人：本人", f"2026年10月19日交寄，{words}"]
    journal = accepted()
    back = replace(draft, document=paper_of(journal, "acceptance"), refused=True, refusal="何永强拒收", parcel="1098")
    carried_out(back, journal)
    told = items(journal)[0]
    assert (str(told.headline), told.words) == ("受理告知书被邮局退回，没有送达", "何**拒收")


def test_a_hearing_of_one_day_names_it_once() -> None:
    for last, said in (("2026-10-19", "2026年10月19日"), ("2026-10-20", "2026年10月19日至2026年10月20日")):
        journal = accepted()
        journal.add(ON_CASE, k.HearingHeld("h1", "2026-10-19", last, "各方陈述。", "可以复工。"))
        held = next(item for item in items(journal) if str(item.headline) == "举行听证")
        assert [str(fact) for fact in held.facts] == [said]


def test_a_correction_shows_what_stood_there_before() -> None:
    journal = registered(at=RECEIVED)
    for title in ("电梯停工", "电梯停工三月"):
        journal.add(ON_CASE, k.CaseCorrected({"title": title}, "写错了"))
    assert [str(fact) for fact in items(journal)[0].facts] == ["标题：电梯停工 → 电梯停工三月", "原因：写错了"]


def test_an_imported_case_stands_on_its_own_days() -> None:
    journal = registered(late=True, received_at="2019-04-05T00:00:00+08:00")
    journal.add(ON_CASE, k.ReplyImported("已答复。", "2019-04-20"))
    assert [item.day for item in items(journal)] == [date(2019, 4, 20), date(2019, 4, 5)]


def test_two_who_did_the_same_step_are_told_what_to_do() -> None:
    journal = accepted()
    before = journal.of(ON_CASE)[0].id
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-08", "440104000", "越秀区信访局"), parents=(before,))
    odd = next(item for item in items(journal, Zoom.ESSENTIAL) if item.odd)
    assert str(odd.headline) == "两处同时办了同一步（受理）"
    assert [str(line) for line in odd.facts] == ["请与对方核对，以实际为准，在这里记一笔。"]
    assert odd.acts == ("note",)


def test_a_field_changed_apart_shows_both_values() -> None:
    journal = registered(at=RECEIVED)
    first = journal.of(ON_CASE)[0].id
    for title in ("电梯停工", "加装电梯"):
        journal.add(ON_CASE, k.CaseCorrected({"title": title}, "核对"), parents=(first,))
    odd = next(item for item in items(journal) if item.odd)
    assert str(odd.headline) == "标题两处改得不一样"
    assert [str(line) for line in odd.facts] == [
        "王敏：电梯停工",
        "王敏：加装电梯",
        "都留着。请核对以哪个为准，一处一处定下来。",
    ]
    assert odd.acts == ("settle",)


def test_a_clock_that_ran_out_stands_on_its_day() -> None:
    journal = registered(at=NOW - timedelta(days=40))
    odd = [item for item in items(journal, Zoom.ESSENTIAL) if item.odd]
    assert {item.entry for item in odd} == {journal.of(ON_CASE)[0].id}
    assert any("转送 15 日的期限已过" in str(item.headline) for item in odd)


def test_the_button_beside_a_late_clock_does_what_the_sentence_asks() -> None:
    journal = registered(at=NOW - timedelta(days=80))
    journal.add(ON_CASE, k.CaseEntrusted(("1",), "x", "区住建局", "多户反映", "查清", "2026-08-01", "2026-09-15"))
    odd = next(item for item in items(journal, Zoom.ESSENTIAL) if item.odd and "提交办结报告" in str(item.facts[0]))
    assert odd.acts == ("report_completion",)
    own = {rule for rule in ORDER if not lookup().rules[rule].window} - {OBJECTION}
    assert own == set(_LATE_ACTS), "every clock of an office has an act that ends it; too late to object is too late"
    assert {name for names in _LATE_ACTS.values() for name in names} <= set(ACTS)


def test_a_room_or_a_unit_that_received_a_paper_is_no_person() -> None:
    for receiver, shown in (("收发室", "收发室"), ("区住建局办公室", "区住建局办公室"), ("李小处", "李**")):
        journal = accepted()
        paper = paper_of(journal, "acceptance")
        carried_out(DeliverDraft(IDS.entry(), CASE, paper, "hand", "2026-10-19", receiver, taken_as="unit"), journal)
        assert str(items(journal)[0].facts[0]) == f"收件人：{shown}（单位负责收件的人）"


def test_who_signed_for_a_transfer_is_shown_where_it_is_a_room_or_a_body() -> None:
    alias = next(body.aliases[0] for body in lookup().directory.bodies if body.aliases)
    for receiver, shown in (("收发室", "收发室"), ("收发室刘敏", "收发室刘**"), (alias, alias), ("刘敏", "刘**")):
        journal = registered()
        sent = journal.add(ON_CASE, k.CaseTransferred(("1",), "440104000-housing", "区住建局", "职责", "2026-10-19"))
        journal.add(ON_CASE, k.TransferReceived(sent.id, "2026-10-19", receiver))
        assert items(journal)[0].words == shown


def test_what_cannot_be_read_is_said_in_words() -> None:
    journal = registered()
    entry = journal.add(ON_CASE, k.HandlingNoted("电话", "说了。"))
    newer = replace(entry, envelope=replace(entry.envelope, version=99), body=None)
    journal.entries[-1] = newer
    assert str(items(journal)[0].headline) == "这一条由新版本写下，升级以后才能看"
    journal.entries[-1] = replace(entry, body=None)
    assert str(items(journal)[0].headline) == "这一条的内容已经按规定清除"


def test_every_kind_of_a_case_has_its_words() -> None:
    of_case: set[type[Body]] = {body for kind, (body, _) in KINDS.items() if not kind.startswith(ELSEWHERE)}
    assert of_case - {k.LatenessExplained} == set(TELLERS), "a reason stands with what it explains"


def test_an_order_incident_is_no_headline_about_somebody_and_no_essential() -> None:
    journal = registered()
    journal.add(
        ON_CASE, k.IncidentRecorded("i1", "staying", "下班后没有离开", "王敏", False, "2026-10-19", "2027-10-19")
    )
    found = next(item for item in items(journal) if item.words == "下班后没有离开")
    assert (str(found.headline), found.essential) == ("现场秩序记录", False)
    assert all("滞留" not in str(item.headline) for item in items(journal))


def test_every_paper_of_an_act_stands_with_it() -> None:
    draft = EntrustDraft(
        IDS.entry(), CASE, to="440104014-justice", reason="重要", requirement="查清", due_on="2026-11-20"
    )
    sent = items(carried_out(draft, registered(), NOW))[0]
    kinds = {paper.kind for paper in carried_out(draft, registered(), NOW).file().case.documents.values()}
    assert len(sent.attachments) == len(kinds) == 2, kinds


def test_a_notice_that_only_waits_for_its_delivery_asks_for_nothing_else() -> None:
    def asked(journal: Journal) -> list[tuple[str, ...]]:
        found = timeline(journal.file(), world(NOW + timedelta(days=30)), STAFF, Zoom.ESSENTIAL)
        return [item.acts for item in found if item.odd and "书面告知" in str(item.headline)]

    assert all("transfer" in acts for acts in asked(registered())) and asked(registered())
    draft = TransferDraft(IDS.entry(), CASE, to="440104000-housing", reason="属其职权")
    assert asked(carried_out(draft, registered(), NOW)) == [("deliver",)], "the direction is fixed already"


def test_a_return_visit_that_was_promised_and_missed_stands_out() -> None:
    journal = accepted()
    journal.add(ON_CASE, k.ReturnVisitPlanned("v1", "phone", "2026-10-16", True, "愿意"))
    (odd,) = [item for item in items(journal, Zoom.ESSENTIAL) if item.odd and "回访" in str(item.headline)]
    assert str(odd.headline) == "约好 10月16日 周五回访，已过 3 天"
    assert odd.acts == ("make_return_visit",) and odd.day == date(2026, 10, 16)
    journal.add(ON_CASE, k.ReturnVisitPlanned("v2", "phone", "2026-10-19", True, "愿意"))
    assert not [item for item in items(journal) if "已过 0 天" in str(item.headline)]


@pytest.mark.parametrize(("field", "essential"), [("legal_class", True), ("against", True), ("place_detail", False)])
def test_what_says_where_a_demand_may_go_is_no_small_correction(field: str, essential: bool) -> None:
    journal = registered()
    journal.add(ON_CASE, k.CaseCorrected({f"demand.1.{field}": "appeal_5"}, "问清楚了"))
    [item] = [i for i in items(journal) if str(i.headline).startswith("更正")]
    assert item.essential == essential
