"""送达."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.acts.deliver import DeliverDraft, by_another, deliverable, served_on
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.rules import DaysSet
from db.bodies import decoded
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery, paper_of, replied
from tests.builders import NOW, ON_CASE, FixedIds, Journal, lookup, registered, world

IDS = FixedIds(0xDE_0000)


def test_a_delivered_notice_fulfils_the_notice_duty() -> None:
    journal = carried_out(delivery(accepted_ := accepted()), accepted_)
    demand = journal.file().case.demands["1"]
    assert (demand.noticed_on, demand.delivered_on) == (date(2026, 10, 19), None)


def test_a_delivered_reply_starts_the_time_for_a_review() -> None:
    journal = replied()
    carried_out(delivery(journal, "reply"), journal)
    assert journal.file().case.demands["1"].delivered_on == date(2026, 10, 19)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"document": ""}, ("deliver.document", "document")),
        ({"way": "pigeon"}, ("deliver.way", "way")),
        ({"delivered_on": ""}, ("date.empty", "delivered_on")),
        ({"delivered_on": "2026-10-18"}, ("date.before", "delivered_on")),
        ({"delivered_on": "2026-10-20"}, ("date.future", "delivered_on")),
        ({"receiver": " "}, ("text.empty", "receiver")),
        ({"refused": None}, ("deliver.result", "refused")),
        ({"refused": True}, ("deliver.refused_by_hand", "refused")),
        ({"way": "left", "refusal": "不认可", "witnesses": " "}, ("deliver.witness", "witnesses")),
        ({"way": "left", "witnesses": "居委会李姓工作人员"}, ("text.empty", "refusal")),
        ({"way": "post", "posted_on": "2026-10-19", "refused": True, "receiver": ""}, ("text.empty", "refusal")),
        ({"receiver": "隔壁张伯"}, ("deliver.taken_as", "taken_as")),
        ({"receiver": "隔壁张伯", "taken_as": "neighbour", "relation": "邻居"}, ("deliver.taken_as", "taken_as")),
        ({"way": "electronic", "receiver": "", "sent_to": "13800007719"}, ("text.empty", "consent")),
        ({"way": "electronic", "receiver": "", "consent": "登记时签了确认书"}, ("text.empty", "sent_to")),
        ({"way": "post"}, ("date.empty", "posted_on")),
        ({"way": "post", "delivered_on": ""}, ("deliver.not_back", "delivered_on")),
        ({"way": "post", "delivered_on": "", "posted_on": "2026-10-19"}, ("deliver.not_back", "delivered_on")),
        ({"way": "post", "delivered_on": "", "parcel": "1098"}, ("deliver.not_back", "delivered_on")),
        ({"way": "post", "delivered_on": "下周", "posted_on": "2026-10-19"}, ("date.format", "delivered_on")),
        ({"way": "post", "posted_on": "2026-10-18"}, ("date.before", "posted_on")),
        ({"way": "post", "posted_on": "2026-10-20"}, ("date.future", "posted_on")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, str], problem: tuple[str, str]) -> None:
    journal = accepted()
    assert codes(replace(delivery(journal), **change), journal) == [problem]


def test_leaving_a_paper_behind_needs_a_witness() -> None:
    journal = accepted()
    left = replace(delivery(journal), way="left", witnesses="居委会李姓工作人员", refusal=" 不认可意见 ", refused=None)
    (fact,) = bodies(left, journal)
    assert isinstance(fact, k.DeliveryRecorded)
    assert (fact.way, fact.witnesses, fact.receiver) == ("left", "居委会李姓工作人员", "本人")
    assert (fact.refused, fact.refusal) == (True, "不认可意见")


def test_who_does_not_sign_has_not_received_it_by_hand_and_no_time_begins() -> None:
    journal = replied()
    assert codes(replace(delivery(journal, "reply"), refused=True), journal) == [("deliver.refused_by_hand", "refused")]


def test_what_the_post_brings_back_is_not_delivered_and_waits_for_another_way() -> None:
    journal = replied()
    carried_out(on_its_way(journal, "reply"), journal)
    told = {"refused": True, "refusal": " 查无此人 ", "receiver": "", "id": IDS.entry()}
    back = replace(posted(journal, "reply"), **told)
    assert bodies(back, journal, ARRIVED) == [
        k.DocumentSentBack(back.document, "2026-10-22", "查无此人", "2026-10-19", "1098 4466")
    ]
    carried_out(back, journal, ARRIVED)
    case = journal.file().case
    paper = case.documents[back.document]
    assert (paper.on_its_way, paper.deliveries, paper.sent_back_on) == (None, [], date(2026, 10, 22))
    assert case.demands["1"].delivered_on is None
    carried_out(replace(on_its_way(journal, "reply"), posted_on="2026-10-22"), journal, ARRIVED)
    assert journal.file().case.documents[back.document].sent_back_on is None, "it was sent anew"


def test_who_takes_it_in_their_stead_is_of_the_family_an_agent_or_named_by_them() -> None:
    journal = accepted()
    (own,) = bodies(replace(delivery(journal), receiver="何永强", taken_as="family", relation="x"), journal)
    assert isinstance(own, k.DeliveryRecorded) and (own.taken_as, own.relation) == ("", "")
    (wife,) = bodies(replace(delivery(journal), receiver="李小红", taken_as="family", relation="配偶"), journal)
    assert isinstance(wife, k.DeliveryRecorded) and (wife.taken_as, wife.relation) == ("family", "配偶")


@pytest.mark.parametrize(
    ("said", "another"),
    [
        *(
            (own, False)
            for own in ("本人", "信访人", "何永强", "何永强本人", "何永强（本人）", "何先生", "何永强、本人", " ")
        ),
        *((other, True) for other in ("李小红", "李先生", "何永强、李小红", "何永强的邻居", "永强")),
    ],
)
def test_themselves_are_known_however_a_clerk_writes_them(said: str, another: bool) -> None:
    assert by_another(said, accepted().file(), "") is another


def test_letters_to_units_are_not_served_on_the_petitioner() -> None:
    journal = accepted()
    for kind in ("supervision_letter", "advice"):
        journal.add(ON_CASE, k.DocumentIssued(kind, kind, "1号", (), "2026.1", ""))
    assert [d.kind for d in deliverable(journal.file().case)] == ["acceptance"]


def test_an_electronic_delivery_has_an_address_and_a_consent_and_nobody_signs() -> None:
    journal = replied()
    sent = {
        "way": "electronic",
        "receiver": "",
        "refused": None,
        "sent_to": " 13800007719 ",
        "consent": "10月19日签了确认书",
    }
    carried_out(replace(delivery(journal, "reply"), **sent), journal)
    [delivered] = journal.file().case.documents[paper_of(journal, "reply")].deliveries
    assert (delivered.sent_to, delivered.consent, delivered.receiver) == ("13800007719", "10月19日签了确认书", "")
    assert journal.file().case.demands["1"].delivered_on == date(2026, 10, 19)


def displayed(journal: Journal, **change: str) -> DeliverDraft:
    """The reply hangs in public from today on."""
    told = {"displayed_on": "2026-10-19", "displayed_at": "村公告栏", "why": "两次上门、邮寄都退回，下落不明"}
    return replace(delivery(journal, "reply"), id=IDS.entry(), way="notice", receiver="", refused=None, **told | change)


def test_a_public_notice_counts_as_delivery_after_the_days_set_and_the_review_begins_then() -> None:
    journal = replied()
    hung = displayed(journal)
    assert bodies(hung, journal) == [
        k.DocumentDisplayed(hung.document, "2026-10-19", "村公告栏", "两次上门、邮寄都退回，下落不明", "2026-11-18")
    ]
    carried_out(hung, journal)
    case = journal.file().case
    paper = case.documents[hung.document]
    assert paper.on_display and paper.on_display.served_on == date(2026, 11, 18)
    assert (paper.deliveries, case.demands["1"].delivered_on) == ([], None)
    assert "RVW-APP" not in {c.rule.id for c in case_clocks(case, lookup())}
    again = replace(hung, id=IDS.entry())
    assert codes(again, journal, NOW + timedelta(days=29)) == [("deliver.displayed_before", "displayed_on")]
    other = replace(again, displayed_on="2026-10-20")
    assert codes(other, journal, NOW + timedelta(days=40)) == [("date.late", "late_reason")], "never noted as hung"
    carried_out(again, journal, NOW + timedelta(days=33))
    case = journal.file().case
    assert not case.explained_late, "it was noted in time, and nobody is reproached for a Sunday"
    [delivered] = case.documents[hung.document].deliveries
    assert (delivered.on, delivered.displayed_on, delivered.displayed_at) == (
        date(2026, 11, 18), date(2026, 10, 19), "村公告栏",
    )  # fmt: skip
    assert case.documents[hung.document].on_display is None
    [window] = [c.clock for c in case_clocks(case, lookup()) if c.rule.id == "RVW-APP"]
    assert window.start == date(2026, 11, 18)


@pytest.mark.parametrize("name", ["displayed_on", "displayed_at", "why"])
def test_a_public_notice_says_since_when_where_and_why(name: str) -> None:
    journal = replied()
    assert [field for _, field in codes(displayed(journal, **{name: ""}), journal)] == [name]


def test_after_how_many_days_it_counts_is_the_stations_to_set() -> None:
    rule = lookup().rules["DLV-30"]
    assert rule.settable and rule.article in lookup().articles
    assert "经过三十日，即视为送达" in lookup().articles[rule.article]
    longer = lookup().rules.with_days([DaysSet(date(2026, 10, 1), "DLV-30", 60)])
    set_here = world()
    set_here = replace(set_here, lookup=replace(set_here.lookup, rules=longer))
    assert served_on(date(2026, 10, 19), set_here) == date(2026, 12, 18)


def test_an_accusation_hangs_nowhere() -> None:
    journal = registered(restricted=True, inquiry_code="", readers=(), texts=("收钱办事。",))
    journal.add(ON_CASE, k.DocumentIssued("p", "transfer", "黄花岗信访转〔2026〕1号", ("1",), "2026.1", ""))
    hung = DeliverDraft(NEW, CASE, "p", "notice", displayed_on="2026-10-19", displayed_at="村公告栏", why="下落不明")
    assert codes(hung, journal) == [("deliver.restricted", "way")]


def posted(journal: Journal, kind: str, **change: str) -> DeliverDraft:
    """The latest paper of a kind, posted on the day it was issued and received three days later."""
    told = {"posted_on": "2026-10-19", "parcel": " 1098 4466 ", "delivered_on": "2026-10-22", **change}
    return replace(delivery(journal, kind), way="post", **told)


ARRIVED = NOW + timedelta(days=3)


def test_what_was_posted_in_time_is_in_time_and_the_review_begins_on_delivery() -> None:
    noticed, answered = accepted(), replied()
    carried_out(posted(noticed, "acceptance"), noticed, ARRIVED)
    carried_out(posted(answered, "reply"), answered, ARRIVED)
    assert noticed.file().case.demands["1"].noticed_on == date(2026, 10, 19)
    assert answered.file().case.demands["1"].delivered_on == date(2026, 10, 22)


def test_a_posting_without_a_number_to_show_does_not_make_a_notice_early() -> None:
    journal = accepted()
    carried_out(posted(journal, "acceptance", parcel=""), journal, ARRIVED)
    assert journal.file().case.demands["1"].noticed_on == date(2026, 10, 22)


def on_its_way(journal: Journal, kind: str, **change: str) -> DeliverDraft:
    """The latest paper of a kind, posted today; nobody knows when it arrives."""
    return replace(posted(journal, kind, delivered_on="", **change), id=IDS.entry(), receiver="", refused=None)


def test_what_is_on_its_way_is_not_delivered_until_its_proof_is_back() -> None:
    journal = replied()
    sent = on_its_way(journal, "reply")
    assert bodies(sent, journal) == [k.DocumentPosted(sent.document, "2026-10-19", "1098 4466")]
    carried_out(sent, journal)
    assert codes(replace(sent, id=IDS.entry()), journal) == [("deliver.posted_before", "delivered_on")]
    assert codes(replace(sent, id=IDS.entry(), parcel="2200 3311"), journal) == [], "sent again under another number"
    case = journal.file().case
    paper = case.documents[sent.document]
    assert paper.on_its_way and (paper.on_its_way.on, paper.on_its_way.parcel) == (date(2026, 10, 19), "1098 4466")
    assert (paper.deliveries, case.demands["1"].delivered_on) == ([], None)
    assert "RVW-APP" not in {c.rule.id for c in case_clocks(case, lookup())}
    carried_out(replace(posted(journal, "reply"), id=IDS.entry()), journal, ARRIVED)
    case = journal.file().case
    assert case.demands["1"].delivered_on == date(2026, 10, 22)
    assert case.documents[sent.document].on_its_way is None


def test_a_posted_notice_is_told_only_once_it_arrived_and_then_in_time_by_its_posting() -> None:
    journal = accepted()
    carried_out(on_its_way(journal, "acceptance"), journal)
    assert journal.file().case.demands["1"].noticed_on is None
    carried_out(replace(posted(journal, "acceptance"), id=IDS.entry()), journal, ARRIVED)
    assert journal.file().case.demands["1"].noticed_on == date(2026, 10, 19)


def test_a_posting_that_is_entered_later_says_why() -> None:
    journal = accepted()
    late = on_its_way(journal, "acceptance")
    assert codes(late, journal, ARRIVED) == [("date.late", "late_reason")]
    told = bodies(replace(late, late_reason="邮局关门"), journal, ARRIVED)
    assert [type(body) for body in told] == [k.DocumentPosted, k.LatenessExplained]


def test_nothing_is_posted_after_it_arrived() -> None:
    journal = accepted()
    late = posted(journal, "acceptance", posted_on="2026-10-22", delivered_on="2026-10-21")
    assert codes(replace(late, late_reason="回执今天才到"), journal, ARRIVED) == [("deliver.posted", "posted_on")]


def test_a_delivery_of_an_older_program_has_no_posting() -> None:
    journal = accepted()
    body = decoded(
        "delivery.recorded", 1,
        f'{{"delivered_on":"2026-10-21","document":"{paper_of(journal, "acceptance")}","receiver":"本人","way":"post"}}'.encode(),
    )  # fmt: skip
    assert isinstance(body, k.DeliveryRecorded)
    journal.add(ON_CASE, body)
    case = journal.file().case
    [delivered] = next(iter(case.documents.values())).deliveries
    assert (delivered.posted_on, delivered.parcel, case.demands["1"].noticed_on) == (None, "", date(2026, 10, 21))


def test_there_must_be_a_paper_that_waits() -> None:
    assert codes(DeliverDraft(NEW, CASE), registered()) == [("deliver.nothing", "")]
    journal = accepted()
    handed = delivery(journal)
    assert codes(handed, carried_out(handed, journal)) == [("deliver.nothing", "")]
