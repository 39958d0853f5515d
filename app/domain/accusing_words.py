"""Words that often speak of a breach of discipline or of an official's crime. Who uses one is asked whether it is an accusation
(Art. 30); the words decide nothing, and their absence says nothing either."""

from __future__ import annotations

WORDS = (
    "举报",
    "检举",
    "控告",
    "贪污",
    "受贿",
    "行贿",
    "索贿",
    "收好处",
    "吃拿卡要",
    "以权谋私",
    "挪用",
    "徇私",
    "包庇",
)


def speaks_of_one(text: str) -> bool:
    """Whether a text has one of the words."""
    return any(word in text for word in WORDS)
