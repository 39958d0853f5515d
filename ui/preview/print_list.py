"""A list goes to the printer: that it did, and which bytes, is on record before the first sheet is out."""

from __future__ import annotations

import hashlib

from app.desk import Desk
from app.domain.kinds import ListPrinted
from ui.preview.printing import Printer, PrintJob


def print_list(desk: Desk, printer: Printer, job: PrintJob) -> None:
    """On the lane. Raises Unavailable: then nothing was printed, or the printer said no after it was written down."""
    desk.note(ListPrinted(job.title, hashlib.sha256(job.pdf).hexdigest()))
    printer.print_pdf(job, desk.machine.get("printer", ""))
