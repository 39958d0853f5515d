"""Which 调解 or 和解 an act goes on with: the way, the other side, the day it began."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.procedure_terms import MediationWay
from app.domain.records import Mediation
from app.domain.world import World
from ui.acts.one_of_field import OneOfField
from ui.words import day_words, word_of


def mediation_field(mediations: Sequence[Mediation], world: World) -> OneOfField:
    """Which one."""
    words = QCoreApplication.translate("MediationField", "{way}，对方{other}，{day}开始")
    options = [
        (
            m.id,
            words.format(
                way=word_of(MediationWay, m.way), other=m.other_party, day=day_words(m.opened_on, world.today)
            ),
        )
        for m in mediations
    ]
    return OneOfField(QCoreApplication.translate("MediationField", "哪一次调解、和解"), options)
