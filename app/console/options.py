"""The options that may stand before or after every command."""

from __future__ import annotations

import argparse
from pathlib import Path


def common_options() -> argparse.ArgumentParser:
    """A parent parser; an option that was not given leaves no trace, so that it may stand on either side."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    common.add_argument("--home", type=Path, help="数据放在哪个文件夹")
    common.add_argument("--json", action="store_true", help="用 JSON 回答")
    common.add_argument("--password-file", type=Path, help="密码写在这个文件里（末尾一个换行不算）")
    common.add_argument("--user", help="用户姓名；只有一位用户时可以不写")
    return common
