"""What the panels of the acts on something sent share: the field that says which transfer it is."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.records import Transfer
from ui.acts.act_panel import ActPanel
from ui.acts.one_of_field import OneOfField
from ui.words import joint, short_day


class SentPanel(ActPanel):
    """Base of these panels."""

    def add_sent(self, label: str, transfers: Sequence[Transfer]) -> None:
        """The field "sent": the last one is proposed, and one alone is only named."""
        options = [(t.entry, self._words(t)) for t in transfers]
        self.add("sent", OneOfField(label, options, last=True))
        if len(options) == 1:
            self.say(options[0][1])

    def _words(self, transfer: Transfer) -> str:
        where = self.tr("转来本站") if transfer.incoming else transfer.to_name
        how = self.tr("交办") if transfer.due_on else self.tr("转送")
        return joint("，").join((short_day(transfer.on), how, where))
