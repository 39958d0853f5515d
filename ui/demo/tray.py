"""A printer for the scripted day: every paper becomes a PDF file in a folder."""

from __future__ import annotations

from pathlib import Path

from ui.preview.printing import PrintJob


class PaperTray:
    """Takes the place of the hall's printer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.papers: list[Path] = []

    def names(self) -> list[str]:
        """One printer."""
        return ["PDF"]

    def print_pdf(self, job: PrintJob, name: str = "") -> None:
        """Put the paper into the folder, numbered in the order of printing. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        target = self.folder / f"{len(self.papers) + 1:02d}-{job.title}.pdf"
        target.write_bytes(job.pdf)
        self.papers.append(target)
