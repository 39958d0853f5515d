"""承诺兑现."""

from __future__ import annotations

from dataclasses import replace

from app.acts.keep_promise import KeepPromiseDraft
from app.domain import kinds as k
from tests.app.acts.promises import given
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes


def test_it_is_kept_with_what_was_done() -> None:
    journal, promise = given()
    keep = KeepPromiseDraft(NEW, CASE, promise=promise, text="打过电话了", kept_on="2026-10-19")
    assert bodies(keep, journal) == [k.PromiseKept(promise, "打过电话了", "2026-10-19")]
    assert codes(replace(keep, text=""), journal) == [("text.empty", "text")]
    assert codes(replace(keep, kept_on="2026-10-20"), journal) == [("date.future", "kept_on")]
    assert codes(replace(keep, kept_on="2026-10-18"), journal) == [("date.before", "kept_on")]
    carried_out(keep, journal)
    assert codes(replace(keep, id=NEW[:-1] + "2"), journal) == [("promise.gone", "")]
