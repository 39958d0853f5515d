"""Words in which somebody promises something. Who writes them down is asked once; the words decide nothing.

Measured on 2,816 replies of offices: one in twenty-six (3.9 %) has them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

PromiseWords = Sequence[re.Pattern[str]]
_SENTENCE = re.compile(r"[^。！？!?；;\n]+")


def promise_in(text: str, words: PromiseWords) -> str:
    """The first sentence that has the words, "" where none has."""
    sentences = (found.group().strip() for found in _SENTENCE.finditer(text))
    return next((one for one in sentences if any(pattern.search(one) for pattern in words)), "")
