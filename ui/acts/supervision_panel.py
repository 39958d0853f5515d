"""Which supervision an act is about: the last one is proposed, and one alone is only named."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.procedure_terms import SupervisionLevel
from app.domain.records import Supervision
from ui.acts.act_panel import ActPanel
from ui.acts.one_of_field import OneOfField
from ui.words import joint, short_day, word_of


class SupervisionPanel(ActPanel):
    """Base of the panels on a running supervision."""

    def add_supervision(self, supervisions: Sequence[Supervision]) -> None:
        """The field "supervision"; what was found and what was asked for stand below it."""
        options = [(s.id, self._words(s)) for s in supervisions]
        self.add("supervision", OneOfField(self.tr("哪一次督办"), options, last=True))
        if len(options) == 1:
            self.say(options[0][1])
            self.say(supervisions[0].facts)

    def _words(self, supervision: Supervision) -> str:
        level = word_of(SupervisionLevel, supervision.level)
        return joint("，").join((short_day(supervision.on), level, supervision.unit_name))
