"""收回告知书: to the petitioner who was told where the matter went, that it is back with us and is decided anew (Art. 22, 23)."""

from __future__ import annotations

from dataclasses import replace

from app.acts.take_back import NOTICES_OF_SENDING
from app.documents import sample, take_back_letter
from app.documents.from_case import about_paper
from app.documents.letter import Letter
from app.documents.notice import ask_progress, numbered_letter, say_opening
from app.documents.take_back_letter import TakenBackPaper, fields, of_paper, taken_back
from app.documents.wording import Words
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


def content(file: CaseFile, world: World, document: DocumentState) -> TakenBackPaper:
    """What the 收回告知书 says."""
    return of_paper(file, taken_back(file, document), NOTICES_OF_SENDING, about_paper(file, world, document))


def letter(paper: TakenBackPaper, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, common, about = editions["take_back_notice"], editions["notices"], paper.about
    paragraphs = [
        say_opening(words, common, about),
        words.say(
            "changed_restricted" if about.restricted else "changed",
            理由=paper.reason.strip().rstrip("。；"),
            **fields(paper),
        ),
        words.say("then"),
        ask_progress(common, about),
    ]
    return numbered_letter(editions, "take_back_notice", about, words.say("title"), paragraphs)


SAMPLE = replace(take_back_letter.SAMPLE, about=sample.TO_CITIZEN, before="黄花岗信访转〔2026〕7号")
