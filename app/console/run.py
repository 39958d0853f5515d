"""Reads the command line and runs one command. Exit codes: 0 done, 1 refused, 2 usage, 3 unavailable."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from app.console import (
    audit,
    backups,
    cases,
    centre,
    exchange,
    files,
    hall,
    journal,
    law,
    packet,
    papers,
    release,
    station,
    upgrade,
    wipe,
)
from app.console.options import PASSWORD_VARIABLE, CommandLine, common_options
from app.console.output import DONE, REFUSED, UNAVAILABLE, Output
from app.console.program import Program
from app.console.secret_file import secret_in
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, sentence, template
from app.domain.version import VERSION
from app.ports import Refused, Unavailable

NO_PASSWORD = template(
    "console.no_password",
    QT_TRANSLATE_NOOP("Problem", "需要密码：用 --password-file 指一个文件，或者设 KAPOK_PASSWORD。"),
)

GROUPS = (
    audit,
    cases,
    papers,
    law,
    files,
    journal,
    backups,
    station,
    hall,
    centre,
    exchange,
    packet,
    release,
    upgrade,
    wipe,
)
"""Each declares its commands with `add`; a command sets `run` and the predicate `needs_desk`."""


def parser() -> argparse.ArgumentParser:
    """The whole command line. The common options may stand before or after the command."""
    common = common_options()
    whole = CommandLine(prog="main.py", description="红棉接访台", parents=[common], allow_abbrev=False)
    whole.add_argument("--version", action="store_true", help="版本")
    commands = whole.add_subparsers(dest="command", metavar="命令")

    def add(name: str, help_: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help_, description=help_, parents=[common], allow_abbrev=False)

    for group in GROUPS:
        group.add(add)
    return whole


def _password(options: argparse.Namespace) -> str:
    """The password from the file or the environment; never from the command line. Raises Refused, Unavailable."""
    if file := getattr(options, "password_file", None):
        return secret_in(file)
    if (password := os.environ.get(PASSWORD_VARIABLE)) is not None:
        return password
    raise Unavailable(Problem(NO_PASSWORD))


def run(arguments: Sequence[str], program: Program) -> int:
    """Run the command line and answer the exit code. Without a command the windows open."""
    for stream in (sys.stdout, sys.stderr):
        # a file name of undecodable bytes, or a terminal that lacks a character, is no reason to fail
        cast(TextIOWrapper, stream).reconfigure(errors="backslashreplace")
    options = parser().parse_args(arguments)
    out = Output(getattr(options, "json", False))
    home = getattr(options, "home", program.default_home)
    try:
        if options.version:
            out.give({"version": VERSION}, VERSION)
            return DONE
        if options.command is None:
            return program.start(home, getattr(options, "store", ""))
        done = _command(options, program, home, out)
        # a short answer is still held back: whether its reader is there is seen here, not when the interpreter ends
        sys.stdout.flush()
        return done
    except Refused as refused:
        out.problems(refused.problems)
        return REFUSED
    except Unavailable as unavailable:
        out.problems([unavailable.problem])
        return UNAVAILABLE
    except BrokenPipeError:
        # the reader of our answer went away (| head): nothing is wrong, and the interpreter must not complain at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _command(options: argparse.Namespace, program: Program, home: Path, out: Output) -> int:
    """Run a command with an open desk, or with None where its `needs_desk` says that it needs none."""
    options.home_named, options.home, options.program = "home" in options, home, program
    options.password = lambda: _password(options)
    if not options.needs_desk(options):
        return int(options.run(None, options, out))
    desk = program.open_desk(home, getattr(options, "user", ""), options.password(), getattr(options, "code", ""))
    try:
        if warning := desk.store.clock_warning(desk.clock()):
            out.tell(sentence(warning))
        if trouble := desk.open_session(options.command):
            out.tell(sentence(trouble))
        return int(options.run(desk, options, out))
    finally:
        desk.store.close()
