"""A file that holds one secret: on a command line everybody could read it."""

from __future__ import annotations

from pathlib import Path

from app.console.os_words import reason_of
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable

PASSWORD_FILE = template("console.password_file", QT_TRANSLATE_NOOP("Problem", "密码文件打不开：{reason}"))


def secret_in(file: Path) -> str:
    """What stands in a file that holds one secret, a password or a recovery code. Raises Unavailable."""
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise Unavailable(Problem(PASSWORD_FILE, values={"reason": reason_of(error)})) from error
    except UnicodeDecodeError as error:
        raise Unavailable(Problem(PASSWORD_FILE, values={"reason": "不是 UTF-8 文本"})) from error
    return text.removesuffix("\n").removesuffix("\r")
