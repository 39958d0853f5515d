"""What an official letter holds, ready to be set (GB/T 9704-2012)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.wording import Format


@dataclass(frozen=True, slots=True)
class Annex:
    """附件: listed under the text by its title, printed on a new page when it has text of its own."""

    title: str
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to be set. Texts hold no line feeds except `paragraphs`, whose items are paragraphs themselves."""

    kind: str
    mark: str
    number: str
    title: str
    addressee: str
    paragraphs: Sequence[str]
    signer: str
    dated: date | None
    note: str = ""
    case_number: str = ""
    format: Format = Format.NOTICE
    size: str = "A4"
    red_mark: bool = True
    """False leaves the place of the red head blank, for paper printed beforehand (套红)."""
    sealed: bool = True
    corner: tuple[str, ...] = ()
    """份号, 密级 and 紧急程度, whichever there are, in this order (7.2.1 to 7.2.3)."""
    approver: str = ""
    """签发人 of a letter that goes upward (7.2.6)."""
    copies: tuple[str, ...] = ()
    """抄送 (7.4.2)."""
    imprint: str = ""
    """印发机关 (7.4.3); in 信函格式 there is none."""
    annexes: tuple[Annex, ...] = ()
