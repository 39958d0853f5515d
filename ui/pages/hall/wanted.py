"""Which line a page under 群众工作 is to show when it is opened from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from app.ports.agenda import AgendaRow


@dataclass(frozen=True, slots=True)
class Wanted:
    """The line of a subject, by the id of the subject or of the line."""

    id: str

    def is_in(self, row: AgendaRow) -> bool:
        """Whether it is this line."""
        return bool(self.id) and self.id in (row.subject.id, row.line.part)
