"""How commands speak: JSON or words on standard output, messages on standard error, one exit code each."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from app.domain.problems import Problem, sentence

DONE, REFUSED, USAGE, UNAVAILABLE = 0, 1, 2, 3


class Output:
    """Standard output and standard error of one command."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def give(self, value: Any, words: str | None = None) -> None:
        """The answer: as JSON when asked for, else `words` (or the JSON where no words are given)."""
        if self.as_json or words is None:
            words = json.dumps(value, ensure_ascii=False, indent=None if self.as_json else 2, default=str)
        sys.stdout.write(words + "\n")

    def tell(self, words: str) -> None:
        """A message for the person, never part of the answer."""
        sys.stderr.write(words + "\n")

    def problems(self, problems: Sequence[Problem]) -> None:
        """The problems, one a line; as JSON also on standard output, so that scripts can read them."""
        for problem in problems:
            self.tell(sentence(problem))
        if self.as_json:
            self.give({"problems": [{"code": p.code, "field": p.field, "text": sentence(p)} for p in problems]})
