"""The command line's parser, and the options that may stand before or after every command."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import NoReturn

from app.console.output import USAGE

PASSWORD_VARIABLE = "KAPOK_PASSWORD"


def password_given(options: argparse.Namespace) -> bool:
    """Whether a password came with the command."""
    return bool(getattr(options, "password_file", None)) or PASSWORD_VARIABLE in os.environ


class CommandLine(argparse.ArgumentParser):
    """Says in Chinese that the command line is wrong, and ends with the exit code for that."""

    def error(self, message: str) -> NoReturn:
        """What argparse calls."""
        self.exit(USAGE, f"{self.format_usage()}命令写得不对：{message}。加 --help 看用法。\n")


def common_options() -> CommandLine:
    """A parent parser; an option that was not given leaves no trace, so that it may stand on either side."""
    common = CommandLine(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    common.add_argument("--home", type=Path, help="数据放在哪个文件夹")
    common.add_argument("--store", metavar="URL", help="大厅数据库的地址 postgresql://用户名@主机/库名，头一次使用时写")
    common.add_argument("--json", action="store_true", help="用 JSON 回答")
    common.add_argument("--password-file", type=Path, help="密码写在这个文件里（末尾一个换行不算）")
    common.add_argument("--code", help="手机上现在显示的 6 位数字；装了验证码的人才要")
    common.add_argument("--user", help="用户姓名；只有一位用户时可以不写")
    return common
