"""打印 as a panel: copies counted, reasons asked, marks on reprints, characters that no font has accepted once."""

from __future__ import annotations

import pypdfium2

from app.domain.kinds import PersonRevealed
from app.ports import EntriesQuery, Unavailable
from ui.acts.paper_panel import look_for


def test_a_copy_is_counted_only_when_the_printer_took_it(stage, printer):
    from app.domain.problems import Problem
    from ui.preview.printing import NO_PRINTER

    case = stage.registered()
    page = stage.open(case)
    printer.trouble = Unavailable(Problem(NO_PRINTER))
    page.open_act("print_paper", {"paper": "receipt"})
    stage.wait(lambda: page.panel() and page.panel().save.isEnabled())
    with stage.qtbot.waitSignal(stage.lane.unavailable):
        stage.save()
    assert stage.case(case).printed == {}


def test_a_paper_with_names_is_shown_to_who_prints_it_and_the_look_is_recorded(stage):
    case = stage.accepted()
    page = stage.open(case)
    page.open_act("print_paper", {"paper": "receipt"})
    stage.wait(lambda: page.panel().view.pdf())
    assert not looks(stage) and "看得到全名" not in stage.words(), "names are masked on a receipt"
    (paper,) = stage.case(case).documents
    page.open_act("print_paper", {"paper": paper})
    stage.wait(lambda: page.panel().view.pdf())
    assert looks(stage) == ["打印：受理告知书"]
    assert "看得到全名" in stage.words()


def test_a_look_that_cannot_be_recorded_shows_nothing_and_is_told(stage):
    page = stage.open(stage.accepted())
    page.open_act("print_paper", {"paper": "receipt"})
    stage.wait(lambda: page.panel() and page.panel().save.isEnabled())
    shown = []
    with stage.qtbot.waitSignal(stage.messages.banner_shown):
        look_for(page.panel().tools, "print_paper", "no such case", "acceptance", page, lambda: shown.append(1))
    assert not shown


def looks(stage):
    entries = stage.desk.read(EntriesQuery("look"))
    return [entry.body.reason for entry in entries if isinstance(entry.body, PersonRevealed)]


def test_a_second_copy_asks_its_reason(stage, printer):
    case = stage.registered()
    page = stage.open(case)

    def opened():
        page.open_act("print_paper", {"paper": "receipt"})
        stage.wait(lambda: page.panel() and page.panel().save.isEnabled())
        return page.panel()

    assert not opened().reason.isVisible()
    stage.saved()
    panel = opened()
    stage.save()
    stage.wait(lambda: panel.reason.error() == "这份文书已经打印过 1 次，再打印请写明原因。")
    assert panel.reason.isVisible()
    stage.type("卡纸")
    stage.saved()
    assert stage.case(case).printed == {"receipt": 2}
    assert len(printer.jobs) == 2


def test_what_no_font_can_print_is_accepted_once(stage, printer):
    page = stage.open(stage.registered("路灯坏了😀，请修一修。"))
    page.open_act("print_paper", {"paper": "receipt"})
    stage.wait(lambda: page.panel() and page.panel().save.isEnabled())
    assert "😀" in stage.words()
    stage.save()
    assert (page.panel().save.text(), printer.jobs) == ("仍然打印", [])
    stage.saved()
    assert len(printer.jobs) == 1


def test_a_reprint_of_a_numbered_paper_says_so_at_its_head(stage, printer):
    case = stage.accepted()
    page = stage.open(case)
    (paper,) = stage.case(case).documents.values()
    for reason in ("", "卡纸"):
        page.open_act("print_paper", {"paper": paper.id})
        stage.wait(lambda: page.panel() and page.panel().save.isEnabled())
        if reason:
            page.panel().reason.setFocus()
            stage.type(reason)
        stage.save()
        stage.wait(lambda: page.panel() is None)
    words = [pypdfium2.PdfDocument(job.pdf)[0].get_textpage().get_text_range() for job in printer.jobs]
    assert ["第 2 次打印" in text for text in words] == [False, True]
