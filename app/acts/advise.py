"""三项建议: 改进工作、完善政策、追究责任, to a unit, with the facts, the cause and what is proposed (Art. 40)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, checked_case, issue, on_case, reads_case, required
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told
from app.acts.supervising import concerned_units, not_ours, supervisable
from app.acts.transfer import body_problems
from app.domain.case import CaseState
from app.domain.discipline import asked_about
from app.domain.entries import NewEntry
from app.domain.faults import is_ours
from app.domain.kinds import AdviceSent
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import AdviceKind
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.units import Body
from app.domain.world import World

TO_FAULT = template(
    "advice.to_fault",
    QT_TRANSLATE_NOOP(
        "Problem",
        "追究责任建议要向有管理权限的机关、单位提（第四十条），不能向被追究的{unit}自己或者它的下级提。",
    ),
)
TO_US = template(
    "advice.to_us",
    QT_TRANSLATE_NOOP(
        "Problem",
        "建议是向别的机关、单位提的，本站的工作由本站自己改。完善政策建议可以向本级党委和政府提（第四十条）。",
    ),
)
NO_KIND = template("advice.kind", QT_TRANSLATE_NOOP("Problem", "请选是哪一项建议（第四十条）。"))


@dataclass(frozen=True, slots=True)
class AdviseDraft:
    """Which of the three, to which body, and what the paper says."""

    id: str
    case: str
    kind: str = ""
    to: str = ""
    facts: str = ""
    cause: str = ""
    proposal: str = ""
    consequence: str = ""
    """追究责任 only: which 严重后果 it had (Art. 40)."""


def addressee(kind: str, case: CaseState, world: World) -> Body | None:
    """To whom such an advice goes as a rule: to improve work to the unit it is about, on policy to the Party committee or
    government of the area, on accountability to who manages that unit. None where the record does not say."""
    directory, org = world.lookup.directory, world.station.org
    unit = next((code for code, _ in concerned_units(case, world)), "")
    if kind == AdviceKind.POLICY.code:
        own = (b for b in directory.bodies_of(org) if b.leads_area and not is_ours(b.code, world))
        return next(own, None) or directory.superior(org)
    return asked_about(directory, unit) if kind == AdviceKind.ACCOUNTABILITY.code else directory.body(unit)


def _accountable(draft: AdviseDraft, case: CaseState, world: World) -> list[Problem]:
    """追究责任 is proposed where it had grave consequences, to who manages the unit, never to that unit (Art. 40)."""
    if draft.kind != AdviceKind.ACCOUNTABILITY.code:
        return []
    what = QT_TRANSLATE_NOOP("Word", "造成了什么严重后果")
    problems = required(draft.consequence, "consequence", what) or silence_problem(draft.consequence, "consequence")
    for unit, name in concerned_units(case, world):
        if draft.to == unit or unit in world.lookup.directory.superiors(draft.to):
            return [*problems, Problem(TO_FAULT, "to", {"unit": name})]
    return problems


def _to_ourselves(draft: AdviseDraft, world: World) -> list[Problem]:
    """Nobody advises themselves; on policy the government of our own area is advised, though we are its office (Art. 40)."""
    body = world.lookup.directory.body(draft.to)
    on_policy = draft.kind == AdviceKind.POLICY.code and body is not None and body.leads_area
    return [Problem(TO_US, "to")] if is_ours(draft.to, world) and not on_policy else []


def tells(draft: AdviseDraft, case: CaseState, world: World) -> list[Told]:
    """The body that is advised."""
    return [ToBody("to", draft.to)]


def check(draft: AdviseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, not_ours)
    if case is None or problems:
        return problems
    if draft.kind not in {kind.code for kind in AdviceKind}:
        problems.append(Problem(NO_KIND, "kind"))
    problems += body_problems(draft.to, "to", world) or _to_ourselves(draft, world)
    for name, what in _TEXTS.items():
        text = getattr(draft, name)
        problems += required(text, name, what) or silence_problem(text, name)
    return problems + _accountable(draft, case, world)


_TEXTS = {
    "facts": QT_TRANSLATE_NOOP("Word", "查明的情况"),
    "cause": QT_TRANSLATE_NOOP("Word", "原因"),
    "proposal": QT_TRANSLATE_NOOP("Word", "建议"),
}


def _consequence(draft: AdviseDraft) -> str:
    return draft.consequence.strip() if draft.kind == AdviceKind.ACCOUNTABILITY.code else ""


def decide(draft: AdviseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`advice.sent` and its 建议书."""
    case = states.files[draft.case].case
    body = world.lookup.directory.body(draft.to)
    assert body is not None
    fact = AdviceSent(
        advice=draft.id,
        advice_kind=draft.kind,
        to=body.code,
        to_name=body.name,
        facts="\n".join(filter(None, (draft.facts.strip(), _consequence(draft)))),
        cause=draft.cause.strip(),
        proposal=draft.proposal.strip(),
        sent_on=world.today.isoformat(),
    )
    demands = supervisable(case, (), world)
    return [on_case(case, fact, draft.id, body.org), issue(DocumentKind.ADVICE, case, demands, world, ids)]


ACT = Act(
    "advise",
    "提出建议",
    AdviseDraft,
    reads_case,
    check,
    decide,
    not_ours,
    issues=(DocumentKind.ADVICE,),
    tells=tells,
    bearing=Bearing.MOVES,
    gives=True,
)
