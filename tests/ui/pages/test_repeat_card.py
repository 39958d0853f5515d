"""很像重复信访: what the card says of the earlier matter."""

from __future__ import annotations

from unittest.mock import sentinel

import pytest

from app.domain.similar import Likeness
from tests.app.acts.reviews import reviewed
from tests.builders import world
from ui.forms.registration.live_reading import Alike
from ui.forms.registration.repeat_card import RepeatCard


@pytest.mark.parametrize(("stage", "ended"), [("rereview", True), ("review", False)])
def test_after_the_final_word_it_says_that_the_matter_is_registered_and_not_accepted_again(qtbot, stage, ended):
    card = RepeatCard()
    qtbot.addWidget(card)
    card.ask(Alike(reviewed("upheld", stage).file(), sentinel.row, Likeness("c", ("same_person",))), "", world())
    assert ("复核已经终结" in card.words()) == ended
    assert ("不再受理告知书" in card.words()) == ended
