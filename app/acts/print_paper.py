"""打印: a copy of a paper leaves the desk; the second and every later one needs a reason."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import NOT_FOUND, Act, Ids, States, minds_nothing, on_case, reads_case
from app.acts.interest import Bearing
from app.acts.leak import Told, addressees, in_words
from app.domain.case import CaseState
from app.domain.document_marks import is_marked
from app.domain.entries import NewEntry
from app.domain.kinds import (
    CaseCorrected,
    CaseLinked,
    CaseRestricted,
    CaseUnlinked,
    DocumentPrinted,
    MaterialAdded,
    PeopleChanged,
)
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import DocumentKind
from app.domain.world import World

REASON = template("print.reason", QT_TRANSLATE_NOOP("Problem", "这份文书已经打印过 {count} 次，再打印请写明原因。"))
HOLDER = template("print.holder", QT_TRANSLATE_NOOP("Problem", "这是内部的一份，请写明给谁拿着。"))
NO_READER = template(
    "print.no_reader",
    QT_TRANSLATE_NOOP(
        "Problem", "限知悉人查看的一件，内部的文书只能给名单上的人拿：{names}。要给别人，先把他加进名单。"
    ),
)
VOID = template("print.void", QT_TRANSLATE_NOOP("Problem", "这份文书已经作废，不能再打印。"))


_ATTESTED = (MaterialAdded, CaseCorrected, CaseRestricted, PeopleChanged, CaseLinked, CaseUnlinked)
"""What makes a new receipt of it: what was handed in, by whom, where it is kept, and for whom alone; then it bears no 查询码."""


@dataclass(frozen=True, slots=True)
class PrintPaperDraft:
    """Which paper: a numbered one by `document`, else by `document_kind`; `sha256` of the bytes that were printed; `holder` of an
    internal copy."""

    id: str
    case: str
    document_kind: str
    document: str = ""
    reason: str = ""
    sha256: str = ""
    holder: str = ""


def said_before(case: CaseState, kind: DocumentKind) -> str:
    """The entry of the copy that a further 回执 must be like; "" where none left the desk, or what it attests has changed since.

    What came next then is what the petitioner holds in writing; what comes next now is told on inquiry (decision 0008).
    """
    if kind is not DocumentKind.RECEIPT:
        return ""
    for entry in reversed(case.entries):
        if isinstance(entry.body, _ATTESTED):
            return ""
        if isinstance(entry.body, DocumentPrinted) and entry.body.document_kind == kind.code:
            return entry.id
    return ""


def receipt_outdated_by(case: CaseState) -> str:
    """The entry that changed as what we received a demand, after the last 回执 left the desk: the petitioner holds in writing
    what we owed as the other one; "" where that is not so."""
    for entry in reversed(case.entries):
        match entry.body:
            case DocumentPrinted(document_kind=DocumentKind.RECEIPT.code):
                return ""
            case CaseCorrected(changes=changes) if any(name.endswith(".capacity") for name in changes):
                return entry.id if case.copies(DocumentKind.RECEIPT.code) else ""
    return ""


def tells(draft: PrintPaperDraft, case: CaseState, world: World) -> list[Told]:
    """The bodies the paper is for, though it was issued before anybody knew whom the case is about; and who gets an internal copy."""
    return [*addressees(case, draft.document), *in_words("holder", draft.holder)]


def check(draft: PrintPaperDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case = states.case(draft.case)
    if case is None:
        return [Problem(NOT_FOUND)]
    if draft.document:
        document = case.documents.get(draft.document)
        if document is None:
            return [Problem(NOT_FOUND, "document")]
        if document.voided:
            return [Problem(VOID, "document")]
    count = case.copies(draft.document_kind, draft.document)
    problems = []
    if count and not draft.reason.strip():
        problems.append(Problem(REASON, "reason", {"count": str(count)}))
    if is_marked(draft.document_kind, bool(draft.document), count):
        problems += _holder_problems(draft.holder.strip(), case, world)
    return problems


def _holder_problems(holder: str, case: CaseState, world: World) -> list[Problem]:
    """Who has an internal copy is named; of a restricted case it is one of its readers."""
    if not holder:
        return [Problem(HOLDER, "holder")]
    readers = [member.name for member in world.staff if member.id in case.readers]
    if case.restricted and holder not in readers:
        return [Problem(NO_READER, "holder", {"names": "、".join(readers)})]
    return []


def decide(draft: PrintPaperDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`document.printed`."""
    case = states.files[draft.case].case
    count = case.copies(draft.document_kind, draft.document)
    holder = draft.holder.strip() if is_marked(draft.document_kind, bool(draft.document), count) else ""
    reason = draft.reason.strip()
    fact = DocumentPrinted(draft.document_kind, draft.document, reason, draft.sha256, count + 1, holder)
    return [on_case(case, fact, draft.id)]


ACT = Act(
    "print_paper",
    "打印",
    PrintPaperDraft,
    reads_case,
    check,
    decide,
    tells=tells,
    bearing=Bearing.TAKES_IN,
    minds=minds_nothing,
)
