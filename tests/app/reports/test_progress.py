"""What a petitioner is shown on inquiry, and that nothing else is."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta

from app.acts.accept import AcceptDraft
from app.acts.deliver import DeliverDraft
from app.acts.extend import ExtendDraft
from app.acts.minute_meeting import MinuteMeetingDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.reports.phrase import Phrase
from app.reports.progress import Next, progress
from tests.app.acts.reviews import GOVERNMENT, answered, at, reviewed
from tests.app.acts.steps import CASE, carried_out, paper_of
from tests.builders import NOW, FixedIds, Journal, registered, world

IDS = FixedIds(0x90_0000)


def handled() -> Journal:
    journal = registered(at=NOW - timedelta(days=3))
    carried_out(TransferDraft(IDS.entry(), CASE, to="440104014-government", reason="归口"), journal)
    carried_out(AcceptDraft(IDS.entry(), CASE, accepted_on="2026-10-19"), journal)
    paper = paper_of(journal, "acceptance")
    carried_out(DeliverDraft(IDS.entry(), CASE, paper, "hand", "2026-10-19", "何永强"), journal)
    journal.add(Subject("case", CASE), k.TalkNoted("何永强", "家里的事。"))
    return journal


def test_registration_moves_and_papers_with_their_days() -> None:
    shown = progress(handled().file(), world())
    assert (shown.lines[0].day, str(shown.lines[0].words)) == (date(2026, 10, 16), "已登记")
    words = [str(line.words).partition("（")[0] for line in shown.lines]
    assert {"转送黄花岗街道办事处", "黄花岗街道受理", "出具转送告知书", "出具受理告知书"} <= set(words)
    (coming,) = shown.next
    assert coming.on is not None
    assert (coming.on.day, coming.on.note) == (date(2026, 12, 18), "")
    assert (str(coming.words), coming.demand) == ("出具信访处理意见书的最后一天", "")


def test_an_extension_is_shown_minutes_are_not() -> None:
    journal = handled()
    tasks = (k.Duty("区住建局", "复核图纸", ""),)
    carried_out(ExtendDraft(IDS.entry(), CASE, (), 30, "等鉴定", "陈建国", "2026-10-19"), journal)
    place = ("2026-10-19", "三楼", "陈建国", "区住建局", "复工", "", "由区住建局牵头。")
    carried_out(MinuteMeetingDraft(IDS.entry(), CASE, *place, tasks), journal)
    words = [str(line.words).partition("（")[0] for line in progress(journal.file(), world()).lines]
    assert "出具延期办理告知书" in words and not [w for w in words if "纪要" in w]


def test_nothing_else_is_shown() -> None:
    text = str(asdict(progress(handled().file(), world())))
    for secret in ("何永强", "何**", "13800007719", "家里的事", "电梯", "王敏", "4827193605", "030600"):
        assert secret not in text


def test_a_closed_case_has_no_next_date() -> None:
    journal = handled()
    journal.add(Subject("case", CASE), k.CaseClosed("已解决"))
    shown = progress(journal.file(), world())
    assert (shown.next, str(shown.lines[-1].words)) == ((Next(None, Phrase("")),), "已办结")


def test_a_petitioner_sees_every_opinion_about_the_matter() -> None:
    journal = handled()
    for kind in ("extension", "review_opinion", "rereview_opinion"):
        journal.add(Subject("case", CASE), k.DocumentIssued(kind, kind, "1号", ("1",), "", ""))
    words = {str(line.words) for line in progress(journal.file(), world()).lines}
    assert {"出具延期办理告知书（1号）", "出具复查意见书（1号）", "出具复核意见书（1号）"} <= words


def told(journal: Journal) -> list[tuple[str, str]]:
    return [(f"{line.day:%m-%d}", str(line.words)) for line in progress(journal.file(), world()).lines]


def test_a_review_is_told_with_its_requests_its_opinions_and_when_they_arrived() -> None:
    assert told(reviewed("upheld", "rereview"))[-6:] == [
        ("10-08", "向越秀区人民政府申请复查"),
        ("11-02", "越秀区人民政府出具复查意见书（越复〔2026〕5号）"),
        ("11-04", "复查意见书（越复〔2026〕5号）送达"),
        ("11-20", "向广州市人民政府申请复核"),
        ("12-10", "广州市人民政府出具复核意见书（穗复〔2026〕7号）"),
        ("12-14", "复核意见书（穗复〔2026〕7号）送达"),
    ]
    late = answered()
    refused = ("r1", "review", ("1",), GOVERNMENT, "越秀区人民政府", "不服", "2026-10-12", "", "不知道期限", True)
    late.add(Subject("case", CASE), k.ReviewRequested(*refused), at=at(10, 12))
    assert told(late)[-1] == ("10-12", "向越秀区人民政府申请复查，超过期限没有收下")
    assert "不知道期限" not in str(told(late))


def test_what_is_on_its_way_is_told_with_its_number() -> None:
    journal = handled()
    paper = k.DocumentIssued("p", "extension", "1号", ("1",), "", "")
    for body in (paper, k.DocumentPosted("p", "2026-10-19", "1098 4466")):
        journal.add(Subject("case", CASE), body)
    assert ("10-19", "延期办理告知书（1号）已交寄，单号 1098 4466") in told(journal)
    journal.add(Subject("case", CASE), k.DeliveryRecorded("p", "post", "2026-10-19", "本人"))
    assert not [words for _, words in told(journal) if "交寄" in words]


def test_what_a_unit_is_advised_is_no_day_of_the_petitioner() -> None:
    journal = handled()
    before = progress(journal.file(), world()).next
    advised = ("a1", "improve", "440104000-housing", "区住建局", "事实", "原因", "建议", "2026-09-01")
    journal.add(Subject("case", CASE), k.AdviceSent(*advised))
    assert progress(journal.file(), world()).next == before


def test_the_opinion_of_another_unit_is_told_too() -> None:
    facts = k.ReplyImported(
        "暂停送餐。", "2026-09-30", ("1",), "", "养老服务中心", "黄养老〔2026〕8号", "2026-10-05", ""
    )
    journal = registered()
    journal.add(Subject("case", CASE), facts)
    assert told(journal)[:2] == [
        ("09-30", "养老服务中心出具处理意见书（黄养老〔2026〕8号）"),
        ("10-05", "处理意见书（黄养老〔2026〕8号）送达"),
    ]  # fmt: skip


def test_of_demands_that_went_apart_each_is_told_with_its_next_date() -> None:
    journal = registered(at=NOW - timedelta(days=3), texts=("电梯停工。", "路灯不亮。", "谢谢你们。"))
    carried_out(AcceptDraft(IDS.entry(), CASE, ("1",), accepted_on="2026-10-19"), journal)
    carried_out(TransferDraft(IDS.entry(), CASE, ("2",), "440104000-housing", "归口"), journal)
    journal.add(Subject("case", CASE), k.CaseAnswered(("3",), "不客气", "spot", "2026-10-19"))
    shown = progress(journal.file(), world())
    assert shown.step == "已转送，另 2 项"
    assert [(n.demand, n.step, str(n.on.day) if n.on else "") for n in shown.next] == [
        ("1", "已受理", "2026-10-31"),
        ("2", "已转送", "2026-10-31"),
        ("3", "已直接答复", ""),
    ]


def test_every_day_that_has_passed_is_told_and_the_next_one() -> None:
    journal = registered(at=at(8, 3))
    carried_out(AcceptDraft(IDS.entry(), CASE, accepted_on="2026-08-03"), journal, at(8, 3))
    days = [
        (str(day.words), day.on.day if day.on else None) for day in progress(journal.file(), world(at(10, 12))).next
    ]
    assert [day for _, day in days] == [date(2026, 8, 18), date(2026, 10, 8)]
    in_time = [day.on.day for day in progress(journal.file(), world(at(9, 1))).next if day.on]
    assert in_time == [date(2026, 8, 18), date(2026, 10, 2)], "one passed, one to come"


def test_who_asks_about_a_void_registration_is_told_where_the_matter_goes_on() -> None:
    for other, words in (
        ("440104014-20261019-F0-0002", "登记有误，已经作废，这件事在 440104014-20261019-F0-0002 里接着办"),
        ("", "登记有误，已经作废，请问接访人员"),
    ):
        journal = registered()
        proposed = journal.add(Subject("case", CASE), k.VoidProposed("录了两次", other))
        journal.add(Subject("case", CASE), k.CaseVoided(proposed.id, "核过了"))
        shown = progress(journal.file(), world())
        assert str(shown.lines[-1].words) == words and shown.next == (Next(None, Phrase("")),)
        assert "录了两次" not in str(asdict(shown)) and "核过了" not in str(asdict(shown))
