"""编组名单读入: the groups of a table with all their people; a group that is there already stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States, day_problems, reads_nothing
from app.acts.enlist_helper import term_problems
from app.acts.form_group import NOT_AGREED, FormGroupDraft, asked, formed, group_problems
from app.domain.entries import NewEntry
from app.domain.hall_terms import What
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports.agenda import AgendaQuery

NOTHING_NEW = template("group.nothing_new", QT_TRANSLATE_NOOP("Problem", "这些组都已经有了，没有新的。"))
TERM = template(
    "group.term",
    QT_TRANSLATE_NOOP(
        "Problem", "“{name}”的任期不对：写成 2027-12-31 的样子，“任期到”不早于“任期从”，也不早于今天。请改好表格再读。"
    ),
)


@dataclass(frozen=True, slots=True)
class ImportGroupsDraft:
    """`groups`: as in FormGroupDraft, their ids empty. `agreed_on`: the day by which all had agreed to be listed."""

    id: str
    groups: tuple[FormGroupDraft, ...] = ()
    agreed_on: str = ""


def new_ones(draft: ImportGroupsDraft, states: States) -> list[FormGroupDraft]:
    """Those that are not there yet."""
    known = {row.line.title for row in states.lines if row.line.what == What.GROUP.code}
    return [group for group in draft.groups if group.name.strip() not in known]


def check(draft: ImportGroupsDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: the first group that is wrong, with its name."""
    if not draft.agreed_on.strip():
        return [Problem(NOT_AGREED, "agreed_on")]
    if problems := day_problems(draft.agreed_on, "agreed_on", world, None, ""):
        return problems
    found = new_ones(draft, states)
    if not found:
        return [Problem(NOTHING_NEW, "groups")]
    each = ([*group_problems(group, states), *_term(group, world)] for group in found)
    wrong = next(filter(None, each), [])
    return [Problem(one.code, "groups", one.values) for one in wrong][:1]


def _term(group: FormGroupDraft, world: World) -> list[Problem]:
    """What is wrong with the term of a group, with its name."""
    wrong = term_problems(group.term_from, group.term_to, world)
    return [Problem(TERM, values={"name": group.name.strip()})] if wrong else []


def decide(draft: ImportGroupsDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`group.formed` for each new one."""
    found = new_ones(draft, states)
    names = [draft.id, *(ids.entry() for _ in found[1:])]
    told = (replace(group, agreed_on=draft.agreed_on) for group in found)
    return [formed(group, name, name, states, world) for group, name in zip(told, names, strict=True)]


def on_agenda(draft: ImportGroupsDraft, states: States) -> tuple[AgendaQuery, ...]:
    """The stations, groups and helpers there are."""
    return asked()


ACT = Act("import_groups", "编组名单读入", ImportGroupsDraft, reads_nothing, check, decide, on_agenda=on_agenda)
