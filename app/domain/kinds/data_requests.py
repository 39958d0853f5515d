"""个人信息请求: somebody asks to see, to have put right or deleted what we keep about them (个人信息保护法 Art. 44 to 50)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("data.asked")
@dataclass(frozen=True, slots=True)
class DataAsked(Body):
    """One of the people of a case asked; that it is answered is a promise of the same id."""

    request: str
    place: int
    """Which of the people of the case, 0 first."""
    wants: tuple[str, ...]
    """Codes of `data_terms.DataWant`."""
    text: str
    """In their words: which data, what is wrong with them."""
    known_by: str
    """How it was made sure that it is theirs to ask."""
    asked_on: str


@kind("data.answered")
@dataclass(frozen=True, slots=True)
class DataAnswered(Body):
    """What was done, and of what was not done why not (Art. 50(1))."""

    request: str
    answer: str
    """Code of `data_terms.DataAnswer`."""
    text: str
    answered_on: str
