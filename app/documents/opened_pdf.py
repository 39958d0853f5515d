"""A PDF that is there already, opened with pypdfium2. It is not safe from several threads at once: one lock guards it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_one_at_a_time = threading.Lock()


@contextmanager
def opened(*pdfs: bytes) -> Iterator[list[Any]]:
    """The documents, while nobody else has one open. Raises ValueError when bytes are no PDF, or a page of one is none."""
    import pypdfium2

    documents: list[Any] = []
    with _one_at_a_time:
        try:
            for pdf in pdfs:
                documents.append(pypdfium2.PdfDocument(pdf))
            yield documents
        except pypdfium2.PdfiumError as error:
            raise ValueError("not a PDF, or no page of one") from error
        finally:
            for document in documents:
                document.close()
