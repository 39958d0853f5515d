"""The forms of 源头治理: a project begun or put right, and what was found when it is over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.acts.close_project import CloseProjectDraft
from app.acts.start_project import StartProjectDraft
from app.domain.units import org_of
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.ports.figures import CountedRow
from ui.acts.act_panel import Tools
from ui.acts.ask_lookup import ask_categories, ask_places, category_candidate, place_candidate
from ui.acts.staff import ask_staff, known_user
from ui.fields import Candidate, Field, LongTextField, TextField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.cases_field import CasesField


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new project begins with, or what stands in one that is put right. `cases`: (id, words)."""

    issue: str = ""
    category: str = ""
    place: str = ""
    cases: tuple[tuple[str, str], ...] = ()
    row: AgendaRow | None = None


MOST_CASES = 20
"""So many cases of a hot issue are linked at first."""


def beginning_of(issue: str, rows: Sequence[CountedRow]) -> Beginning:
    """What a project on a hot issue begins with: the category and the township that most of its cases are of."""
    cases = tuple((row.case.id, f"{row.case.number} {row.case.title}") for row in rows[:MOST_CASES])
    place = _most(org_of(row.case.place) for row in rows if row.case.place)
    return Beginning(issue, _most(row.case.category for row in rows), place, cases)


def _most(codes: Iterable[str]) -> str:
    return next((code for code, _ in Counter(codes).most_common(1)), "")


class StartProjectForm(KeptForm):
    """A project: the issue, where, its cause, who leads it, which cases show it."""

    form = "project.start"

    def __init__(self, tools: Tools, world: World, begun: Beginning) -> None:
        self._world, self._begun = world, begun
        self._cases = CasesField(self.tr("哪几件看得出来"), tools)
        hint = self.tr("本站的人可以选，别处的人写姓名")
        fields: dict[str, Field] = {
            "title": TextField(self.tr("治理什么事"), required=True, side="top", hint=self.tr("写事，不写人")),
            "category": TypeAheadField(self.tr("内容分类"), ask_categories(world), required=True, side="top"),
            "place": TypeAheadField(self.tr("在哪里"), ask_places(world), required=True, side="top"),
            "cause": LongTextField(self.tr("根源在哪里"), required=True, side="top", lines=(3, 8)),
            "owner": TypeAheadField(
                self.tr("谁牵头"), ask_staff(world), required=True, free=True, side="top", hint=hint
            ),
            "cases": self._cases,
        }
        row = begun.row
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        words = self.tr("件数按内容分类和地方数：立项以前六个月，立项以后每个整月。")
        super().__init__(tools, words, self.tr("改") if row else self.tr("立项"), fields, row.subject.id if row else "")
        self._show(row)

    def _show(self, row: AgendaRow | None) -> None:
        begun, fields = self._begun, self.fields
        fields["title"].set_value(row.line.title if row else begun.issue)
        if begun.category:
            fields["category"].set_value(category_candidate(begun.category, self._world))
        if begun.place:
            fields["place"].set_value(place_candidate(begun.place, self._world))
        self._cases.set_value(begun.cases)
        if row is not None:
            fields["cause"].set_value((row.line.detail or {})["cause"])
            owner, name = row.line.owner, row.line.owner_name
            fields["owner"].set_value(Candidate(owner, name) if owner else name)

    def heading(self) -> str:
        return self.tr("源头治理：{title}").format(title=self.text("title"))

    def draft(self) -> StartProjectDraft:
        owner = self.fields["owner"]
        assert isinstance(owner, TypeAheadField)
        reason = self.text("reason") if "reason" in self.fields else ""
        return StartProjectDraft(
            self.id, self._about, self.text("title"), self.text("category"), self.text("place"), self.text("cause"),
            self._begun.issue, self._cases.ids(), known_user(owner, self._world), owner.text(), reason,
        )  # fmt: skip


class CloseProjectForm(KeptForm):
    """What was found, and what changed."""

    form = "project.close"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        fields: dict[str, Field] = {
            "findings": LongTextField(self.tr("查明了什么、改了什么"), required=True, side="top", lines=(4, 10))
        }
        words = self.tr("“{title}”结项。件数多了少了都照实写，不是谁的成绩，也不是谁的错。").format(
            title=row.line.title
        )
        super().__init__(tools, words, self.tr("结项"), fields, row.subject.id)

    def heading(self) -> str:
        return self.tr("结项：{title}").format(title=self._row.line.title)

    def draft(self) -> CloseProjectDraft:
        return CloseProjectDraft(self.id, self._about, self.text("findings"))
