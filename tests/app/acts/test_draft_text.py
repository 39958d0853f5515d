"""A draft as text: what came from elsewhere as a letter's content is a draft of its class, or none."""

from __future__ import annotations

import json

import pytest

from app.acts.draft_text import draft_text, read_draft
from app.acts.transfer import TransferDraft

DRAFT = TransferDraft("d1", "c1", ("1", "2"), "440104000-housing", "归他们管")


def test_what_was_written_is_read() -> None:
    assert read_draft(TransferDraft, draft_text(DRAFT)) == DRAFT


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, '{"demands": ' * 5000, "[]", "5", "{}", "null", *(json.dumps(json.loads(draft_text(DRAFT)) | changes) for changes in (
        {"to": 5}, {"to": None}, {"reason": ["x"]}, {"demands": 5}, {"demands": [1]}, {"id": True}, {"more": 1},
    ))],
    ids=range(13),
)  # fmt: skip
def test_what_is_no_draft_of_this_class_is_none(text: str) -> None:
    with pytest.raises(ValueError):
        read_draft(TransferDraft, text)
