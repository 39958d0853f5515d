"""A station's own words over a real store: new papers have them, papers that are out never change, and the way back."""

from __future__ import annotations

from datetime import timedelta

import pypdfium2

from app.acts.change_wording import ChangeWordingDraft
from app.desk import Desk
from app.desk_papers import Paper
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import WordingChanged
from tests.app.desks import accepted, answered, day, file_of, visit
from tests.conftest import FixedClock

OWN = "您对本处理意见不服，可以在收到本意见书之日起三十日内，请求{上一级机关}复查（《信访工作条例》第三十五条）。"
DELIVERED, CHANGED = "30日内，向越秀区人民政府请求复查", "三十日内，请求越秀区人民政府复查"


def reply(desk: Desk) -> Paper:
    case = desk.do(visit(desk)).case
    accepted(desk, case)
    return Paper(case, "reply", answered(desk, case).documents[0])


def said(desk: Desk, paper: Paper) -> str:
    document = pypdfium2.PdfDocument(desk.render(paper))
    return "".join("".join(page.get_textpage().get_text_range() for page in document).split())


def test_papers_keep_the_words_they_were_issued_with(desk: Desk) -> None:
    first = reply(desk)
    before = desk.render(first)
    assert DELIVERED in said(desk, first)
    desk.do(ChangeWordingDraft(desk.new_id(), "reply", day(desk.clock()), {"remedy_text": OWN}))
    second = reply(desk)
    assert desk.render(first) == before
    assert CHANGED in said(desk, second)
    named = file_of(desk, second.case).case.documents[second.document].wording
    assert named.startswith("reply=本站2026-10-19-")
    assert named.endswith("notices=2026.2")
    issued = desk.render(second)
    desk.do(ChangeWordingDraft(desk.new_id(), "reply", day(desk.clock())))
    assert DELIVERED in said(desk, reply(desk))
    assert desk.render(second) == issued


def test_words_of_a_later_day_wait_for_it(desk: Desk, clock: FixedClock) -> None:
    later = desk.clock() + timedelta(days=3)
    desk.do(ChangeWordingDraft(desk.new_id(), "reply", day(later), {"remedy_text": OWN}))
    assert DELIVERED in said(desk, reply(desk))
    clock.now = later
    assert CHANGED in said(desk, reply(desk))


def test_the_words_of_a_neighbour_are_not_ours(desk: Desk) -> None:
    body = WordingChanged("reply", "本站x", "2026.1", day(desk.clock()), {"remedy_text": OWN})
    entry = NewEntry(desk.new_id(), Subject("wording", "440104015.reply"), body, Routing(("440104015",)))
    with desk.store.write(desk.clock(), desk.actor.id, "440104015") as work:
        work.append([entry])
    assert DELIVERED in said(desk, reply(desk))
