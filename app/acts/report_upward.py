"""报请、报告: laid before Party committee and government, urgent matters also upward and at once (Art. 22(1)(一), 25).

A recused officer may still report: somebody above has to say who goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.acts.act import EMPTY, Act, Ids, States, case_open, checked_case, issue, on_case, reads_case, required
from app.acts.capacity import reporting_problem
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told, in_words, leak_problems, sits_in_the_accused
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA
from app.domain.kinds import CaseReported, Recipient
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReportGround, ReportWay
from app.domain.silence import silence_problem
from app.domain.terms import BodyKind, DocumentKind
from app.domain.units import Body
from app.domain.world import World

NO_GROUND = template("report.ground", QT_TRANSLATE_NOOP("Problem", "请选报告的事由。"))
NO_RECIPIENT = template(
    "report.recipients", QT_TRANSLATE_NOOP("Problem", "请至少选一个报告的对象，写上怎么报的、几点报的（第二十五条）。")
)
NO_WAY = template("report.way", QT_TRANSLATE_NOOP("Problem", "请选怎么报给{who}的。"))
MOMENT = template("report.moment", QT_TRANSLATE_NOOP("Problem", "时间读不懂，请写成 2026-10-19 09:40 的样子。"))
MOMENT_OF = template(
    "report.moment_of",
    QT_TRANSLATE_NOOP("Problem", "报给{who}的时间要在得知以后、现在以前，写成 2026-10-19 09:40 的样子。"),
)
MOMENT_FUTURE = template("report.future", QT_TRANSLATE_NOOP("Problem", "得知的时间在现在以后，请核对。"))
NO_PEOPLE = template("report.people", QT_TRANSLATE_NOOP("Problem", "人数请写数字，至少 1 人。"))
NOT_FOLLOWED = template("report.follows", QT_TRANSLATE_NOOP("Problem", "找不到要续报的那一次报告。"))
LEFT_OUT = template(
    "report.left_out",
    QT_TRANSLATE_NOOP("Problem", "第二十五条还要报告或者通报：{who}。已经报过的，也请勾上。"),
)
IN_CHARGE = QT_TRANSLATE_NOOP("Word", "相关主管部门")
NATIONAL = QT_TRANSLATE_NOOP("Word", "国家信访局")


@dataclass(frozen=True, slots=True)
class ReportUpwardDraft:
    """Why, to whom, what is known, what has been done. Moments are ISO, or "2026-10-19 09:40" as typed."""

    id: str
    case: str
    ground: str = ""
    recipients: tuple[Recipient, ...] = ()
    known_at: str = ""
    place: str = ""
    people: str = ""
    situation: str = ""
    measures: str = ""
    contact: str = ""
    approver: str = ""
    """签发人 of the paper."""
    follows: str = ""
    """Id of the entry of the report that this one continues (续报)."""


def proposed(case: CaseState, world: World) -> list[Recipient]:
    """Whom Art. 25 names, from the directory; of an accusation only those it may reach. Way and time are the clerk's."""
    directory, org = world.lookup.directory, world.station.org
    line = directory.line_of(org)
    area, above = (line[-1].name if line else ""), (line[-2].code if len(line) > 1 else "")
    if case.accuses:
        bodies = [directory.nearest("discipline", code) for code in (org, above)]
    else:
        own = [b for b in directory.bodies_of(org) if b.kind is BodyKind.GOVERNMENT]
        bodies = [*own, *_in_charge(case, world), directory.body(above)]
    found = {b.code: Recipient(b.name, "", "", b.code) for b in bodies if b and b.code != org}
    recipients = [r for r in found.values() if not leak_problems(case, [ToBody("", r.code)], world)]
    recipients = [r for r in recipients if not sits_in_the_accused(case, r.code, world)]
    if not case.accuses:
        recipients += [Recipient(f"{area}信访工作联席会议办公室", "", ""), Recipient(NATIONAL, "", "")]
    return recipients


def _in_charge(case: CaseState, world: World) -> list[Body]:
    """相关主管部门, as far as the case names them: who has a demand now, else whom it complains of."""
    directory = world.lookup.directory
    found = (directory.acting(d.sent.to if d.sent else d.against) for d in case.open_demands)
    return [body for body in found if body]


def moment(typed: str) -> datetime | None:
    """A moment as typed, at +08:00; None when it cannot be read."""
    try:
        found = datetime.fromisoformat(typed.strip())
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=CHINA)


def tells(draft: ReportUpwardDraft, case: CaseState, world: World) -> list[Told]:
    """Whoever is reported to, and who signs the report."""
    recipients = [ToBody("recipients", recipient.code) for recipient in draft.recipients]
    return [*recipients, *in_words("approver", draft.approver)]


def asks(draft: ReportUpwardDraft, states: States, world: World) -> list[Problem]:
    """Whom Art. 25 names and an urgent report leaves out. Of an accusation it is Art. 30 that says who may know."""
    case = states.case(draft.case)
    if case is None or case.accuses or draft.ground != ReportGround.URGENT.code or not draft.recipients:
        return []
    named, told = proposed(case, world), {r.name.strip() for r in draft.recipients}
    codes = {r.code for r in draft.recipients if r.code}
    left = [r.name for r in named if r.name not in told and r.code not in codes]
    if not _in_charge(case, world) and told <= {r.name for r in named}:
        left.append(IN_CHARGE)
    return [Problem(LEFT_OUT, "recipients", {"who": "、".join(left)})] if left else []


def check(draft: ReportUpwardDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, case_open)
    if case is None or problems:
        return problems
    if draft.ground not in {ground.code for ground in ReportGround}:
        problems.append(Problem(NO_GROUND, "ground"))
    if draft.ground == ReportGround.IMPORTANT.code and (problem := reporting_problem(case, world)):
        problems.append(problem)
    if draft.follows and draft.follows not in {report.entry for report in case.reports}:
        problems.append(Problem(NOT_FOLLOWED, "follows"))
    known = moment(draft.known_at)
    if known is None:
        problems.append(Problem(MOMENT, "known_at"))
    elif known > world.now:
        problems.append(Problem(MOMENT_FUTURE, "known_at"))
    problems += _recipient_problems(draft.recipients, known, world)
    if not draft.people.strip().isdecimal() or int(draft.people) < 1:
        problems.append(Problem(NO_PEOPLE, "people"))
    for name, what in _TEXTS.items():
        problems += required(getattr(draft, name), name, what)
    # what was said in the hall is reported as it was said; what we do about it asks nobody for silence
    return problems + silence_problem(draft.measures, "measures")


_TEXTS = {
    "place": QT_TRANSLATE_NOOP("Word", "地点"),
    "situation": QT_TRANSLATE_NOOP("Word", "情况"),
    "measures": QT_TRANSLATE_NOOP("Word", "已经采取的措施"),
    "contact": QT_TRANSLATE_NOOP("Word", "联系人和电话"),
    "approver": QT_TRANSLATE_NOOP("Word", "签发人"),
}


def _recipient_problems(recipients: Sequence[Recipient], known: datetime | None, world: World) -> list[Problem]:
    if not recipients:
        return [Problem(NO_RECIPIENT, "recipients")]
    for recipient in recipients:
        if not recipient.name.strip():
            return [Problem(EMPTY, "recipients", {"what": QT_TRANSLATE_NOOP("Word", "报给谁")})]
        if recipient.way not in {way.code for way in ReportWay}:
            return [Problem(NO_WAY, "recipients", {"who": recipient.name})]
        told = moment(recipient.at)
        if told is None or told > world.now or (known and told < known):
            return [Problem(MOMENT_OF, "recipients", {"who": recipient.name})]
    return []


def decide(draft: ReportUpwardDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.reported` and 重大紧急情况报告."""
    case = states.files[draft.case].case
    fact = CaseReported(
        ground=draft.ground,
        recipients=tuple(Recipient(r.name.strip(), r.way, _iso(r.at), r.code) for r in draft.recipients),
        known_at=_iso(draft.known_at),
        place=draft.place.strip(),
        people=int(draft.people),
        situation=draft.situation.strip(),
        measures=draft.measures.strip(),
        contact=draft.contact.strip(),
        approver=draft.approver.strip(),
        follows=draft.follows,
    )
    bodies = (world.lookup.directory.body(r.code) for r in draft.recipients)
    orgs = [body.org for body in bodies if body]
    return [
        on_case(case, fact, draft.id, *orgs),
        issue(DocumentKind.URGENT_REPORT, case, case.open_demands, world, ids),
    ]


def _iso(typed: str) -> str:
    found = moment(typed)
    assert found is not None
    return found.isoformat()


ACT = Act(
    "report_upward",
    "报请、报告",
    ReportUpwardDraft,
    reads_case,
    check,
    decide,
    case_open,
    issues=(DocumentKind.URGENT_REPORT,),
    tells=tells,
    bearing=Bearing.TAKES_IN,
    asks=asks,
)
