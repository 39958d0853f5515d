"""The draft of any act as text and back: what is submitted for approval is what is issued later."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from app.domain.bounded import parsed_json


def draft_text(draft: Any) -> str:
    """The draft as JSON with sorted keys: the same draft, the same text."""
    return json.dumps(dataclasses.asdict(draft), ensure_ascii=False, sort_keys=True)


def read_draft(of: type[Any], text: str) -> Any:
    """What `draft_text` wrote. Raises ValueError when it is no draft of this class."""
    try:
        return _made(of, parsed_json(text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no {of.__name__}") from error


@cache
def _hints(of: type[Any]) -> dict[str, Any]:
    return get_type_hints(of)


def _made(of: Any, value: Any) -> Any:
    if dataclasses.is_dataclass(of):
        assert isinstance(of, type)
        hints = _hints(of)
        return of(**{name: _made(hints[name], item) for name, item in value.items()})
    if get_origin(of) is tuple:
        return tuple(_made(get_args(of)[0], item) for item in value)
    if get_origin(of) in (dict, Mapping):
        return {key: _made(get_args(of)[1], item) for key, item in value.items()}
    if of in (str, int, bool) and type(value) is not of:
        raise TypeError(f"no {of.__name__}")
    return value
