"""A list or a paper about no single case goes to the printer: that it did is on record before the first sheet is out."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from app.desk import Desk
from app.domain.kinds import ListPrinted
from app.ids import copy_code
from ui.preview.printing import Printer, PrintJob


def print_list(desk: Desk, printer: Printer, job: PrintJob, *, internal: bool) -> None:
    """On the lane. An internal one gets a code across its pages that leads to its entry.

    Raises Unavailable: then nothing was printed, or the printer said no after it was written down.
    """
    code = copy_code() if internal else ""
    if internal:
        job = replace(job, pdf=desk.marked(job.pdf, code))
    desk.note(ListPrinted(job.title, hashlib.sha256(job.pdf).hexdigest(), code))
    printer.print_pdf(job, desk.machine.get("printer", ""))
