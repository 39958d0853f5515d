"""What a registration still lacks, field by field; nothing here ever blocks a person without papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.acts import classing
from app.acts.act import DATE_FORMAT, DATE_FUTURE, States, day_format_problems, required
from app.acts.add_material import material_problems
from app.acts.link import target_problem
from app.acts.promise_along import promised_problems
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft, restricted
from app.domain.petitioner import completed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Channel, IdKind, LegalClass, PartyRole
from app.domain.values import parse_phone, parse_resident_id
from app.domain.world import World

MOST_REPRESENTATIVES = 5
SIXTH = template(
    "register.sixth",
    QT_TRANSLATE_NOOP("Problem", "代表最多 5 位（第二十条）。其他人不用登记，把总人数写在人数里就行。"),
)
HEADCOUNT = template("register.headcount", QT_TRANSLATE_NOOP("Problem", "人数不能少于登记的 {count} 位。"))
NO_MAIN = template("register.no_main", QT_TRANSLATE_NOOP("Problem", "请先登记信访人；不愿出示证件也可以登记。"))
NO_DEMAND = template("register.no_demand", QT_TRANSLATE_NOOP("Problem", "请写下要说的事。"))
NO_CATEGORY = template("register.category", QT_TRANSLATE_NOOP("Problem", "请选内容分类。"))
MIXED = template("register.mixed", QT_TRANSLATE_NOOP("Problem", "一次登记里不能既有检举控告又有其他诉求，请分开登记。"))
MIXED_LINK = template(
    "register.mixed_link", QT_TRANSLATE_NOOP("Problem", "检举控告和保密的事单独登记，不与其他事合并。")
)
NOBODY_ACCUSED = template(
    "register.accused", QT_TRANSLATE_NOOP("Problem", "请写明被反映的人或者单位，这样才能避开他们（第三十条）。")
)
NOT_YET_PROMISED = template(
    "register.promise",
    QT_TRANSLATE_NOOP(
        "Problem", "检举控告和保密的事限知悉人办，答应的事等登记好以后，在那一件里记承诺；这里请按“不记成承诺”。"
    ),
)
FROM_UNIT = "details.from_unit"
AGENT_PAPER = template("register.authority", QT_TRANSLATE_NOOP("Problem", "请写明代理人带来的委托手续。"))


def needed(draft: RegisterDraft) -> frozenset[str]:
    """The fields that must not stay empty, as the draft stands: the stars on the page, and what is refused below."""
    people = (f"people.{i}.{name}" for i, person in enumerate(draft.people) for name in _of_person(person, draft))
    demands = (f"demands.{i}.{name}" for i, demand in enumerate(draft.demands) for name in _of_demand(demand))
    details = (FROM_UNIT,) if draft.channel == Channel.TRANSFERRED_IN.code else ()
    return frozenset(("headcount", *details, *people, *demands))


def _of_person(typed: PersonDraft, draft: RegisterDraft) -> set[str]:
    """Name and address are the law's minimum (Art. 19); who shows no papers and gives no name is registered all the same."""
    needs: set[str] = set()
    shows_papers = typed.person.id_kind != IdKind.NONE.code
    known = shows_papers or typed.person.name
    if shows_papers:
        needs.add("id_number")
    if known:
        needs.add("name")
    if typed.role == PartyRole.MAIN.code and known and not draft.address_unclear:
        needs.add("address")
    if typed.role == PartyRole.AGENT.code:
        needs.add("authority")
    return needs


def _of_demand(demand: DemandDraft) -> set[str]:
    accuses = demand.legal_class == LegalClass.ACCUSATION.code
    asked = classing.proposed(demand) is not None
    return {"text", "category", *(("against",) if accuses else ()), *(("legal_class",) if asked else ())}


def problems(draft: RegisterDraft, states: States, world: World) -> list[Problem]:
    """All problems of a registration, in the order of the page."""
    found = _from(draft) + _received(draft, world) + _people(draft, states, world)
    for i, demand in enumerate(draft.demands):
        found += _demand(demand, f"demands.{i}", draft, states)
    if not draft.demands:
        found.append(Problem(NO_DEMAND, "demands.0.text"))
    secrets = {d.legal_class == LegalClass.ACCUSATION.code for d in draft.demands}
    if len(secrets) > 1:
        found.append(Problem(MIXED, "demands"))
    return found + _promised(draft, world) + _days(draft) + material_problems(draft.materials)


def _promised(draft: RegisterDraft, world: World) -> list[Problem]:
    """Whoever keeps it may be the one who is accused: that is looked at on the case, where its readers are known (Art. 30)."""
    if draft.promised and restricted(draft):
        return [Problem(NOT_YET_PROMISED, "promised.text")]
    return promised_problems(draft.promised, world)


def _from(draft: RegisterDraft) -> list[Problem]:
    """Whoever sent a matter on has to be answered, and an objection goes to nobody else."""
    if FROM_UNIT not in needed(draft):
        return []
    return required(draft.details.get("from_unit", ""), FROM_UNIT, QT_TRANSLATE_NOOP("Word", "转来单位"))


def _days(draft: RegisterDraft) -> list[Problem]:
    """交办 sets a day (Art. 22(1)(三)): what cannot be read as one would start no clock. When it was sent on stands on papers."""
    typed = {f"details.{key}": draft.details.get(key, "").strip() for key in ("sent_date", "due_date")}
    return [problem for place, day in typed.items() if day for problem in day_format_problems(day, place)]


def _received(draft: RegisterDraft, world: World) -> list[Problem]:
    if not draft.received_at:
        return []
    try:
        moment = datetime.fromisoformat(draft.received_at)
    except ValueError:
        return [Problem(DATE_FORMAT, "received_at")]
    return [Problem(DATE_FUTURE, "received_at")] if moment.date() > world.today else []


def _people(draft: RegisterDraft, states: States, world: World) -> list[Problem]:
    found: list[Problem] = []
    if not any(p.role == PartyRole.MAIN.code for p in draft.people):
        found.append(Problem(NO_MAIN, "people"))
    representatives = [p for p in draft.people if p.role != PartyRole.AGENT.code]
    if len(representatives) > MOST_REPRESENTATIVES:
        found.append(Problem(SIXTH, "people"))
    present = len(representatives) if draft.channel == Channel.VISIT.code else 1
    if draft.headcount < max(present, 1):
        found.append(Problem(HEADCOUNT, "headcount", {"count": str(present)}))
    for i, typed in enumerate(draft.people):
        known = states.people.get(typed.petitioner)
        whole = replace(typed, person=completed(typed.person, known.person)) if known else typed
        found += _person(whole, f"people.{i}", draft, world)
    return found


def _person(typed: PersonDraft, at: str, draft: RegisterDraft, world: World) -> list[Problem]:
    person, needs, found = typed.person, _of_person(typed, draft), []
    if "id_number" in needs:
        found += required(person.id_number, f"{at}.id_number", QT_TRANSLATE_NOOP("Word", "证件号码，没有就按 F6"))
    if person.id_kind == IdKind.RESIDENT.code and person.id_number.strip():
        card = parse_resident_id(person.id_number, world.today, f"{at}.id_number")
        found += [card] if isinstance(card, Problem) else []
    if "name" in needs:
        found += required(person.name, f"{at}.name", QT_TRANSLATE_NOOP("Word", "姓名"))
    if person.phone:
        phone = parse_phone(person.phone, f"{at}.phone")
        found += [phone] if isinstance(phone, Problem) else []
    if "address" in needs and not person.place:
        found += required(person.address, f"{at}.address", QT_TRANSLATE_NOOP("Word", "住址；实在说不清就按“住址不清”"))
    if "authority" in needs and not typed.authority.strip():
        found.append(Problem(AGENT_PAPER, f"{at}.authority"))
    return found


def _demand(demand: DemandDraft, at: str, draft: RegisterDraft, states: States) -> list[Problem]:
    found = required(demand.text, f"{at}.text", QT_TRANSLATE_NOOP("Word", "要说的事"))
    if not demand.category:
        found.append(Problem(NO_CATEGORY, f"{at}.category"))
    if "against" in _of_demand(demand) and not (demand.against or demand.against_text.strip()):
        found.append(Problem(NOBODY_ACCUSED, f"{at}.against"))
    found += classing.problems(demand, f"{at}.legal_class")
    if restricted(draft):
        if demand.link:
            found.append(Problem(MIXED_LINK, f"{at}.link"))
    elif demand.link and (problem := target_problem(draft.case, states.case(demand.link), f"{at}.link")):
        found.append(problem)
    return found
