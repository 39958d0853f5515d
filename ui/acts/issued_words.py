"""What comes out on paper when a panel is saved, and when: the one sentence of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.terms import DocumentKind
from ui.acts.act_panel import ActPanel
from ui.words import joint, word


def issued_words(panel: ActPanel, *kinds: DocumentKind) -> str:
    """At once; or where the paper is approved first, only then."""
    at_once = QCoreApplication.translate("IssuedWords", "保存后就出{papers}。")
    later = QCoreApplication.translate("IssuedWords", "送审以后，批准了才出{papers}。")
    papers = joint("、").join(map(word, kinds))
    return (later if panel.submits else at_once).format(papers=papers)
