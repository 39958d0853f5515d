"""Who may set up a further desk of a hall under the name of somebody known there: whoever was given a code for it.

A name alone would be an identity: a desk that joins under it writes as that colleague, whoever chose its password. The code is
made at a desk of the hall by whoever may add people; the record keeps its hash, and a code opens one desk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from hmac import compare_digest

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.staff import Member
from app.ports import Refused
from db.keys import new_recovery, secret_of

NAME_KNOWN = template(
    "hall.name_known",
    QT_TRANSLATE_NOOP(
        "Problem",
        "大厅里已经有一位{name}。就是您的话，请系统管理员在已有的电脑上，到“设置 → 人员”给您一个入台码，填在这里；不是的话，姓名请写得分得清，比如加上部门。",
    ),
)
WRONG_CODE = template(
    "hall.admission",
    QT_TRANSLATE_NOOP("Problem", "入台码对不上：抄错了，或者已经用过。请再核一遍，或者请系统管理员重新给一个。"),
)
_PURPOSE = b"KAPOK-ADMISSION-1\n"


def new_admission() -> tuple[str, str]:
    """A code to hand over, and the hash of it that the record keeps."""
    code = new_recovery()
    return code, _hash(code)


def _hash(code: str) -> str:
    # 130 random bits: no guess is made harder by a slow derivation
    return hashlib.sha256(_PURPOSE + (secret_of(code) or "").encode()).hexdigest()


def known_as(staff: Iterable[Member], name: str, code: str) -> Member | None:
    """Who of the hall comes with a further desk; None where nobody has this name.

    Raises Refused for the name of somebody known without their code, whether they still work there or not.
    """
    named = [member for member in staff if member.name == name]
    if not named:
        return None
    if not code.strip():
        raise Refused([Problem(NAME_KNOWN, "admission", {"name": name})])
    for member in named:
        if member.admission and secret_of(code) and compare_digest(member.admission, _hash(code)):
            return member
    raise Refused([Problem(WRONG_CODE, "admission")])
