"""Every setting has a valid default; what is unknown or impossible falls back to it."""

from __future__ import annotations

import pytest

from app.settings import SETTINGS, with_defaults


@pytest.mark.parametrize("key", SETTINGS)
def test_every_default_is_valid_and_titled(key: str) -> None:
    setting = SETTINGS[key]
    assert setting.valid(setting.default)
    assert setting.title


@pytest.mark.parametrize(
    ("key", "value", "valid"),
    [
        ("inquiry_tries", "3", True),
        ("inquiry_tries", "2", False),
        ("inquiry_tries", "11", False),
        ("inquiry_tries", "", False),
        ("inquiry_tries", "five", False),
        ("inquiry_tries", "-3", False),
        ("lock_minutes", "11", False),
        ("red_mark", "yes", True),
        ("red_mark", "1", False),
        ("theme", "dark", True),
        ("theme", "pink", False),
        ("contact", "李文彬 020-0000 0000", True),
        ("contact", "两\n行", False),
    ],
)
def test_what_a_setting_takes(key: str, value: str, valid: bool) -> None:
    assert SETTINGS[key].valid(value) is valid


def test_unknown_and_impossible_values_give_the_defaults() -> None:
    values = with_defaults({"theme": "pink", "nonsense": "1", "scale": "150"})
    assert (values["theme"], values["scale"]) == ("system", "150")
    assert "nonsense" not in values
    assert set(values) == set(SETTINGS)
