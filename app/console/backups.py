"""`backup`, `restore`: copies of everything, whether one is good, and what restoring it comes to."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.console.options import password_given
from app.console.output import DONE, REFUSED, USAGE, Output
from app.desk import Desk
from app.domain.problems import Problem, sentence
from app.machine import load_machine
from app.ports import BackupAbout
from app.reports.backup_words import checked_words, old_words, rehearsal_words
from app.settings import BACKUP_DAYS, with_defaults

WRITE, VERIFY, REHEARSE = "write", "verify", "rehearse"


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    saving = command("backup", "把全部数据备份成一个文件；verify：看一份备份好不好；rehearse：演练恢复，和现在比")
    saving.add_argument("words", nargs="+", metavar="FILE | verify FILE | rehearse FILE")
    saving.set_defaults(run=backup, needs_desk=lambda options: _asked(options)[0] != VERIFY)
    bringing = command("restore", "从备份恢复到一个空的文件夹；密码是备份时的密码")
    bringing.add_argument("file", type=Path, metavar="FILE")
    bringing.set_defaults(run=restore, needs_desk=lambda _: False)


def _asked(options: argparse.Namespace) -> tuple[str, Path]:
    """What to do with which file."""
    *action, file = options.words
    return "".join(action) or WRITE, Path(file)


def backup(desk: Desk | None, options: argparse.Namespace, out: Output) -> int:
    """`backup FILE`, `backup verify FILE`, `backup rehearse FILE`. Raises Refused, Unavailable."""
    action, file = _asked(options)
    if action == VERIFY:
        return _verify(file, options, out)
    assert desk is not None
    door = options.program.backups().door(desk)
    if action == WRITE:
        door.write(file)
        out.give({"file": str(file), "bytes": file.stat().st_size}, f"备份好了：{file}")
        return DONE
    if action != REHEARSE:
        out.tell("backup FILE、backup verify FILE、backup rehearse FILE：请照其中一种写。")
        return USAGE
    found = door.rehearse(file, getattr(options, "user", ""), options.password())
    out.give(_told(asdict(found)), _lines(rehearsal_words(found)))
    return REFUSED if found.wrong else DONE


def _verify(file: Path, options: argparse.Namespace, out: Output) -> int:
    """With a password also what is inside; exit 1 when something is wrong."""
    password = options.password() if password_given(options) else ""
    found = options.program.backups().check(file, getattr(options, "user", ""), password)
    out.give(_told(asdict(found)), _lines(checked_words(found, _most(options.home))))
    return REFUSED if found.wrong else DONE


def restore(_: None, options: argparse.Namespace, out: Output) -> int:
    """`restore FILE` into --home; an old one is told of. Raises Refused, Unavailable."""
    about: BackupAbout = options.program.backups().about(options.file)
    if old := old_words(about, _most(options.home)):
        out.tell(sentence(old))
    options.program.restore(options.file, options.home, getattr(options, "user", ""), options.password()).store.close()
    out.give({"home": str(options.home)}, f"恢复好了：{options.home}")
    return DONE


def _most(home: Path) -> int:
    return int(with_defaults(load_machine(home))[BACKUP_DAYS])


def _lines(words: tuple[Problem, ...]) -> str:
    return "\n".join(map(sentence, words))


def _told(found: dict[str, Any]) -> dict[str, Any]:
    """What is wrong in words, and nobody's name."""
    about = {name: value for name, value in found.pop("about", {}).items() if name != "users"}
    return about | found | {"wrong": [sentence(Problem(**problem)) for problem in found["wrong"]]}
