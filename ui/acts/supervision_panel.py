"""Which supervision an act is about: the last one is proposed, and one alone is only named."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.procedure_terms import SupervisionLevel
from app.domain.records import Supervision
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField
from ui.words import joint, short_day, word_of


class SupervisionPanel(ActPanel):
    """Base of the panels on a running supervision."""

    def add_supervision(self, supervisions: Sequence[Supervision]) -> ChoiceField:
        """The field "supervision"; what was found and what was asked for stand below it."""
        options = [(s.id, self._words(s)) for s in supervisions]
        field = ChoiceField(self.tr("哪一次督办"), options, required=True, side="top")
        field.set_value(options[-1][0] if options else None)
        self.add("supervision", field)
        field.setHidden(len(options) < 2)
        if len(options) == 1:
            self.say(options[0][1])
            self.say(supervisions[0].facts)
        return field

    def _words(self, supervision: Supervision) -> str:
        level = word_of(SupervisionLevel, supervision.level)
        return joint("，").join((short_day(supervision.on), level, supervision.unit_name))
