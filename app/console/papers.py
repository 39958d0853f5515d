"""`print`: a paper as a PDF file; every copy is recorded, a further one needs a reason."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from errno import EISDIR
from pathlib import Path

from app.acts.print_paper import PrintPaperDraft
from app.console.cases import case_by_number
from app.console.os_words import reason_of
from app.console.output import USAGE, Output
from app.desk import Desk
from app.desk_papers import Paper
from app.domain.case import CaseState
from app.domain.case_clocks import case_clocks
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import DocumentKind
from app.ports import Refused, Unavailable

KIND_UNKNOWN = template("print.kind", QT_TRANSLATE_NOOP("Problem", "没有“{kind}”这种文书，用 print --list 看有哪些。"))
NOT_ISSUED = template("print.not_issued", QT_TRANSLATE_NOOP("Problem", "这一件还没有出具{paper}。"))
NOT_WRITTEN = template(
    "print.not_written", QT_TRANSLATE_NOOP("Problem", "文件写不进去：{reason}。请换个地方或者腾出空间再试。")
)

NUMBERED = {DocumentKind.ACCEPTANCE, DocumentKind.TRANSFER, DocumentKind.DECLINE, DocumentKind.REPLY}
"""Papers that exist only once they are issued."""


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command."""
    printing = command("print", "把文书存成 PDF 文件，每一份都留记录")
    printing.add_argument("--list", action="store_true", help="列出文书种类")
    printing.add_argument("kind", nargs="?", metavar="KIND", help="文书种类")
    printing.add_argument("number", nargs="?", metavar="NUMBER", help="编号")
    printing.add_argument("--out", type=Path, metavar="FILE.pdf", help="写到哪个文件")
    printing.add_argument("--reason", default="", metavar="TEXT", help="再打印的原因")
    printing.add_argument("--holder", default="", metavar="NAME", help="内部的一份给谁拿着")
    printing.add_argument("--rule", default="", metavar="RULE", help="期限说明卡：哪一个期限")
    printing.set_defaults(run=print_paper, needs_desk=_is_complete)


def _is_complete(options: argparse.Namespace) -> bool:
    return not options.list and bool(options.kind and options.number and options.out)


def print_paper(desk: Desk | None, options: argparse.Namespace, out: Output) -> int:
    """`print KIND NUMBER --out FILE.pdf`, or `print --list`. Raises Refused, Unavailable."""
    if options.list:
        kinds = [{"kind": kind.code, "name": kind.chinese} for kind in DocumentKind]
        wide = max(len(k["kind"]) for k in kinds) + 2
        out.give({"kinds": kinds}, "\n".join(f"{k['kind']:{wide}}{k['name']}" for k in kinds))
        return 0
    if desk is None:
        out.tell("print KIND NUMBER --out FILE.pdf：文书种类、编号、写到哪个文件，三样都要有。")
        return USAGE
    if options.kind not in {kind.code for kind in DocumentKind}:
        raise Refused([Problem(KIND_UNKNOWN, "kind", {"kind": options.kind})])
    case = case_by_number(desk, options.number).case
    paper = _paper(desk, case, options.kind, options.rule)
    draft = PrintPaperDraft(desk.new_id(), case.id, paper.kind, paper.document, options.reason, holder=options.holder)
    if problems := desk.check(draft):
        raise Refused(problems)
    data = desk.leaving(desk.render(paper, to_print=True), draft)
    draft = replace(draft, sha256=hashlib.sha256(data).hexdigest())
    # no copy without its record, no record without its copy
    with _file(options.out, data):
        desk.do(draft)
    out.give({"file": str(options.out), "bytes": len(data), "sha256": draft.sha256}, str(options.out))
    return 0


def _paper(desk: Desk, case: CaseState, kind: str, rule: str) -> Paper:
    """The newest valid paper of a numbered kind; a proof card of the rule asked for, else of the clock due first."""
    if kind == DocumentKind.PROOF_CARD.code:
        clocks = case_clocks(case, desk.world().lookup)
        open_first = sorted(clocks, key=lambda c: (c.clock.finished_on is not None, c.clock.alarm_on))
        rule = rule or (open_first[0].rule.id if open_first else "")
        return Paper(case.id, kind, rule=rule)
    if DocumentKind.of(kind) not in NUMBERED:
        return Paper(case.id, kind)
    valid = [d for d in case.documents.values() if d.kind == kind and not d.voided]
    if not valid:
        raise Refused([Problem(NOT_ISSUED, "kind", {"paper": DocumentKind.name_of(kind)})])
    return Paper(case.id, kind, valid[-1].id)


@contextmanager
def _file(target: Path, data: bytes) -> Iterator[None]:
    """The file whole once the block has ended well, else not at all. Raises Unavailable."""
    part = target.with_name(target.name + ".part")
    try:
        if target.is_dir():
            raise IsADirectoryError(EISDIR, str(target))
        part.write_bytes(data)
        yield
        part.replace(target)
    except OSError as error:
        raise Unavailable(Problem(NOT_WRITTEN, values={"reason": reason_of(error)})) from error
    finally:
        with suppress(OSError):
            part.unlink()
