"""出协议书 at a meeting: what its two sides marked clause by clause becomes one agreement with its paper (Art. 33, MED 28-29).

Where the meeting is about one case that may be settled, the agreement stands on that case (`agree_mediation`) and is only
noted here. Where bodies meet there is no other paper than their minutes, which carry the marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States, back_dated, day_format_problems, day_problems, required
from app.acts.agree_mediation import PAPERS
from app.acts.meetings import not_cancelled, on_meeting, reads_meeting, state_of
from app.acts.write_clauses import clause_problems
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingAgreed
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import bargain_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

BODIES = template(
    "agreement.bodies", QT_TRANSLATE_NOOP("Problem", "几个单位商量定的事写在纪要里，画的押也印在上面，不另出协议书。")
)
NO_CLAUSES = template("agreement.no_clauses", QT_TRANSLATE_NOOP("Problem", "还没有写条款，先写条款，各方逐条画押。"))
UNMARKED = template(
    "agreement.unmarked", QT_TRANSLATE_NOOP("Problem", "第 {row} 条{party}还没有画押，各方画齐了再出协议书。")
)
SIGNED = template(
    "agreement.signed", QT_TRANSLATE_NOOP("Problem", "协议书已经签齐，不再改。做不到的，用“承诺改期”或者“承诺收回”。")
)
NO_PAPER = template("agreement.paper", QT_TRANSLATE_NOOP("Problem", "请选出哪一种协议书。"))
NO_SIDE = template(
    "agreement.side", QT_TRANSLATE_NOOP("Problem", "没有写“{party}”由谁签名、代表几户几人，协议书上就少了一方。")
)
NO_CONSENT = template(
    "agreement.consent",
    QT_TRANSLATE_NOOP("Problem", "没有“{party}”什么时候、怎样同意调解的记录：双方都同意才能调解（第三十三条）。"),
)
NO_DATE = template("agreement.date", QT_TRANSLATE_NOOP("Problem", "请写哪天谈成的，协议书上要有日子。"))
BEFORE_MARKS = template(
    "agreement.before_marks", QT_TRANSLATE_NOOP("Problem", "谈成的日子早于最后画押的那天，请核对。")
)
RECONCILIATION, COMMITTEE = DocumentKind.RECONCILIATION_AGREEMENT.code, DocumentKind.MEDIATION_AGREEMENT.code


@dataclass(frozen=True, slots=True)
class AgreeMeetingDraft:
    """Which paper, who signs for each side, what it was about, who mediated, on which day it was agreed."""

    id: str
    meeting: str
    paper: str = ""
    """Code of one of `agree_mediation.PAPERS`."""
    first_by: str = ""
    second_by: str = ""
    first_consent: str = ""
    second_consent: str = ""
    mediators: str = ""
    committee: str = ""
    facts: str = ""
    dispute: str = ""
    responsibility: str = ""
    agreed_on: str = ""


def check(draft: AgreeMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: a clause without its duty, its day or a mark, a side nobody signs for, no day, help for silence."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    if problem := barred(meeting):
        return [problem]
    problems = clause_problems([clause.duty for clause in meeting.clauses], "clauses", meeting)
    if draft.paper not in {kind.code for kind in PAPERS}:
        problems.append(Problem(NO_PAPER, "paper"))
    problems += _side_problems(draft, meeting)
    for name, what in (
        ("facts", QT_TRANSLATE_NOOP("Word", "主要事实")),
        ("dispute", QT_TRANSLATE_NOOP("Word", "争议事项")),
        ("responsibility", QT_TRANSLATE_NOOP("Word", "各方的责任")),
    ):
        problems += required(getattr(draft, name), name, what) + bargain_problem(getattr(draft, name), name)
    return [*problems, *_day_problems(draft.agreed_on, meeting, world)]


def barred(meeting: MeetingState) -> Problem | None:
    """Why no agreement can be made of what was talked over: among bodies, without clauses or marks, or signed already."""
    if not meeting.of_sides:
        return Problem(BODIES)
    if not meeting.clauses:
        return Problem(NO_CLAUSES)
    if meeting.agreement and meeting.agreement.signed_on:
        return Problem(SIGNED)
    open_ = ((n, party) for n in range(1, len(meeting.clauses) + 1) for party in meeting.lacking(n))
    return next((Problem(UNMARKED, values={"row": str(n), "party": party}) for n, party in open_), None)


def _side_problems(draft: AgreeMeetingDraft, meeting: MeetingState) -> Iterator[Problem]:
    mediated = draft.paper != RECONCILIATION
    for side, party in (("first", meeting.first), ("second", meeting.second)):
        if not getattr(draft, f"{side}_by").strip():
            yield Problem(NO_SIDE, f"{side}_by", {"party": party})
        if mediated and not getattr(draft, f"{side}_consent").strip():
            yield Problem(NO_CONSENT, f"{side}_consent", {"party": party})
        for name in (f"{side}_by", f"{side}_consent"):
            yield from bargain_problem(getattr(draft, name), name)
    if mediated:
        yield from required(draft.mediators, "mediators", QT_TRANSLATE_NOOP("Word", "调解员"))
    if draft.paper == COMMITTEE:
        yield from required(draft.committee, "committee", QT_TRANSLATE_NOOP("Word", "哪个人民调解委员会"))


def _day_problems(typed: str, meeting: MeetingState, world: World) -> list[Problem]:
    if not typed.strip():
        return [Problem(NO_DATE, "agreed_on")]
    last = max(mark.on for mark in meeting.marks)
    if not day_format_problems(typed, "agreed_on") and date.fromisoformat(typed) < date.fromisoformat(last):
        return [Problem(BEFORE_MARKS, "agreed_on")]
    return day_problems(typed, "agreed_on", world, None, "")


def decide(draft: AgreeMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.agreed`; its clauses became promises when the last mark was made."""
    mediated, by_committee = draft.paper != RECONCILIATION, draft.paper == COMMITTEE
    fact = MeetingAgreed(
        paper=draft.paper,
        terms=state_of(draft, states).terms,
        agreed_on=draft.agreed_on,
        first_by=draft.first_by.strip(),
        second_by=draft.second_by.strip(),
        facts=draft.facts.strip(),
        dispute=draft.dispute.strip(),
        responsibility=draft.responsibility.strip(),
        first_consent=draft.first_consent.strip() if mediated else "",
        second_consent=draft.second_consent.strip() if mediated else "",
        mediators=draft.mediators.strip() if mediated else "",
        committee=draft.committee.strip() if by_committee else "",
    )
    return [on_meeting(draft, states, fact, happened_on=back_dated(draft.agreed_on, world))]


ACT = Act("agree_meeting", "出协议书", AgreeMeetingDraft, reads_meeting, check, decide)
