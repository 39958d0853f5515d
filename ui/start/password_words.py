"""How good a new password is, in words. Length counts; nobody is made to use odd signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

LEAST, GOOD = 8, 12
FEW_DIFFERENT = 4


def strength(password: str) -> tuple[str, bool]:
    """Words about a password and whether it may be used: at least eight characters, of any script."""
    if not password:
        return "", False
    if len(password) < LEAST:
        words = QCoreApplication.translate("Password", "还差 {count} 个字")
        return words.format(count=LEAST - len(password)), False
    if len(set(password)) < FEW_DIFFERENT:
        return QCoreApplication.translate("Password", "可以用，但重复太多，容易被猜到"), True
    chinese = any(ord(sign) > 0x2E80 for sign in password)
    if len(password) >= GOOD or chinese:
        return QCoreApplication.translate("Password", "够结实"), True
    return QCoreApplication.translate("Password", "可以用，再长一点更结实"), True
