"""Papers as PDF bytes, reproducible byte for byte: case file + organisation + wording → bytes.

ReportLab is imported when the first paper is asked for: the window must not wait for it. One paper is set at a time
(the fonts are shared); a paper takes about 30 ms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING, Any

from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile, CaseRow, Refused

if TYPE_CHECKING:
    from app.documents.from_case import Then
    from app.documents.sheet import Marks
    from app.documents.wording import Words
    from app.domain.wording import Edition

NO_CLOCK = template("proof_card.no_clock", QT_TRANSLATE_NOOP("Problem", "这一件没有在走的这项期限，出不了期限说明卡。"))
NO_PAPER = template("document.none", QT_TRANSLATE_NOOP("Problem", "这一件还没有编号的文书，出不了{paper}。"))
NO_ACTS: Then = {}
_one_at_a_time = Lock()


def render(
    kind: DocumentKind,
    file: CaseFile,
    world: World,
    document: DocumentState | None,
    copy: str = "",
    then: Then = NO_ACTS,
) -> bytes:
    """The paper of this kind: a numbered one for `document` (marked 草稿 while its number is empty), else of the case.

    `then`: what the acts saw that it tells of (`acts_told`). `copy` are the words of the copy mark; without them the same state gives the same bytes. Raises Refused naming what
    is missing, Unavailable when fonts or wording cannot be read.
    """
    from app.documents.wording import Words

    content, pdf = _content(kind, file, world, document, then)
    # the stub is filled in later than its paper was issued, with the words of its own day
    of_paper = document is not None and kind is not DocumentKind.DELIVERY_PROOF
    words = Words(world.lookup.editions, world.today, document.wording if document and of_paper else "")
    draft = of_paper and document is not None and not document.number
    return set_sheet(lambda marks: pdf(content, words, marks), world, draft, copy)


def acts_told(kind: DocumentKind, case: CaseState) -> Sequence[str]:
    """The entries of the acts that a paper tells of, each to be told as that act saw the case; of most papers none."""
    from app.documents.registry import PAPERS

    paper = PAPERS.get(kind)
    return paper.acts(case) if paper and paper.acts else ()


def copy_mark(case: CaseState, kind: DocumentKind, document: DocumentState, today: date) -> str:
    """The words of the copy mark of a numbered paper that leaves the desk today; "" on the first copy and on its stub."""
    copies = case.copies(document.kind, document.id) if kind.code == document.kind else 0
    return f"第 {copies + 1} 次打印，{chinese_date(today)}" if copies else ""


def editions_in_force(kind: DocumentKind, world: World) -> str:
    """The editions of the words that a paper of this kind issued today is set with, as its entry keeps them."""
    from app.documents.registry import PAPERS

    return _words(world).named(*PAPERS[kind].words)


def wordings() -> dict[str, DocumentKind]:
    """The words a station may edit, by name, each with the kind of paper that shows them."""
    from app.documents.registry import PAPERS

    own = {paper.words[0]: kind for kind, paper in PAPERS.items()}
    shared = {name: kind for kind, paper in reversed(list(PAPERS.items())) for name in paper.words[1:]}
    return {**own, **shared}


def render_sample(kind: DocumentKind, edition: Edition, world: World) -> bytes:
    """The sample of a paper with this edition among its words. Raises Refused naming a missing field, Unavailable."""
    from app.documents.registry import PAPERS
    from app.documents.wording import Words
    from app.domain.wording import Editions

    paper = PAPERS[kind]
    in_force = {name: (world.lookup.editions.on(name, world.today),) for name in paper.words}
    words = Words(Editions(in_force | {edition.name: (edition,)}), world.today)
    return set_sheet(lambda marks: paper.pdf(paper.sample, words, marks), world)


def prepare() -> None:
    """Import ReportLab and read the common fonts now, in an idle moment, so that the first paper comes as fast as any.

    Raises Unavailable when a font cannot be read.
    """
    from app.documents import registry  # noqa: F401 - imported for what it imports
    from app.documents.fonts import Chain, font

    with _one_at_a_time:
        for chain in Chain:
            font(chain.value[0])


def undrawable(
    kind: DocumentKind, file: CaseFile, world: World, document: DocumentState | None, then: Then = NO_ACTS
) -> tuple[str, ...]:
    """Characters of the paper that no font can draw; to be named to the clerk before printing."""
    from app.documents.fonts import missing_characters

    if kind is DocumentKind.PROOF_CARD:
        return ()  # its words come from the law, not from people
    return missing_characters(*_texts(_content(kind, file, world, document, then)[0]))


def render_proof_card(file: CaseFile, world: World, rule: str) -> bytes:
    """The 期限说明卡 of a clock of the case, by its key. Raises Refused when there is no such clock, Unavailable as `render`."""
    from app.documents.from_case import station_name
    from app.documents.proof_card import ProofCard, proof_card_pdf
    from app.domain.case_clocks import case_clocks, find_clock, started_by
    from app.domain.proof import proof

    found = find_clock(case_clocks(file.case, world.lookup), rule)
    if found is None:
        raise Refused([Problem(NO_CLOCK)])
    words = world.lookup.articles.get(found.rule.article, "")
    shown = proof(found.clock, world.lookup.calendar, found.presumed, world.today)
    card = ProofCard(shown, words, file.case.number, station_name(world), started_by(file.case, found))
    return set_sheet(lambda marks: proof_card_pdf(card, _words(world), marks), world)


def render_case_list(rows: Sequence[CaseRow], selection: str, world: World) -> bytes:
    """The 家事台账清单 of these rows; `selection` says which filters chose them. Raises Unavailable as `render`."""
    from app.documents.case_list import COLUMNS, case_line

    return _list("case_list", COLUMNS, [case_line(row, world) for row in rows], selection, world)


def render_due_list(rows: Sequence[CaseRow], selection: str, world: World) -> bytes:
    """The 期限清单 of these rows; `selection` says which span they are of. Raises Unavailable as `render`."""
    from app.documents.due_list import COLUMNS, due_line

    return _list("due_list", COLUMNS, [due_line(row, world) for row in rows], selection, world)


def _list(
    name: str, columns: Sequence[tuple[str, float]], lines: Sequence[Sequence[str]], selection: str, world: World
) -> bytes:
    from app.documents.from_case import station_name
    from app.documents.list_sheet import ListPaper, list_pdf

    paper = ListPaper(columns, lines, station_name(world), selection, world.now, world.actor.name)
    return set_sheet(lambda marks: list_pdf(paper, _words(world)[name], marks), world)


def render_recovery_sheet(groups: Sequence[str], station: str, desk_tag: str, made_on: date, practice: bool) -> bytes:
    """The 恢复单 with the recovery secret in groups. Nothing of it is kept. Raises Unavailable as `render`."""
    from app.documents.recovery_sheet import RecoverySheet, recovery_sheet_pdf
    from app.documents.sheet import Marks
    from app.documents.wording import Words
    from app.domain.wording import Editions
    from app.world_loader import delivered_wordings

    words = Words(Editions(delivered_wordings()), made_on)
    with _one_at_a_time:
        return recovery_sheet_pdf(RecoverySheet(groups, station, desk_tag, made_on), words, Marks(practice=practice))


def _words(world: World) -> Words:
    from app.documents.wording import Words

    return Words(world.lookup.editions, world.today)


def set_sheet(pdf: Callable[[Marks], bytes], world: World, draft: bool = False, copy: str = "") -> bytes:
    """A paper with the marks that lie across its pages; one is set at a time, the fonts are shared."""
    from app.documents.sheet import Marks

    with _one_at_a_time:
        return pdf(Marks(draft=draft, practice=world.station.practice, copy=copy))


def render_internal_copy(pdf: bytes, words: str) -> bytes:
    """A finished paper with these words across every page. Raises ValueError for bytes that are no PDF, Unavailable as `render`."""
    from app.documents.internal_copy import marked_across

    with _one_at_a_time:
        return marked_across(pdf, words)


def _content(
    kind: DocumentKind, file: CaseFile, world: World, document: DocumentState | None, then: Then
) -> tuple[Any, Callable[[Any, Words, Marks], bytes]]:
    """What the paper says, and the function that sets it."""
    from app.documents import registry

    if of_registration := registry.OF_REGISTRATION.get(kind):
        told = (file, then) if of_registration.acts else (file, world)
        return of_registration.content(*told), of_registration.pdf
    document = document or _latest(file.case)
    of_document = registry.OF_DOCUMENT.get(kind)
    if of_document is None or document is None:
        raise Refused([Problem(NO_PAPER, values={"paper": kind.chinese})])
    return of_document.content(file, world, document), of_document.pdf


def _latest(case: CaseState) -> DocumentState | None:
    issued = [d for d in case.documents.values() if d.number and not d.voided]
    return max(issued, key=lambda d: d.issued_at, default=None)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from value.splitlines()
    elif is_dataclass(value):
        for item in fields(value):
            yield from _texts(getattr(value, item.name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts(item)
