"""The QR code of a receipt: the number and a signature over it, as the page of formats says, and short enough to be read."""

from __future__ import annotations

from importlib.resources import files

import segno
from hypothesis import given
from hypothesis import strategies as st

from app.domain.number import CaseNumber, parse_case_number
from app.domain.receipt_code import parse_receipt_code, receipt_code, sealed_bytes
from db.sealing import is_signed, public_key, sign
from tests.builders import CASE, TODAY, number

SECRET = bytes(range(32))
NUMBER = number(TODAY, 7, CASE)
CODE = receipt_code(NUMBER, sign(SECRET, sealed_bytes(NUMBER)).hex())


def test_the_vector_of_the_page() -> None:
    page = files("resources").joinpath("docs/entry-format.md").read_text(encoding="utf-8")
    example = "440104014-20261019-F00061A8"
    assert receipt_code(example, sign(SECRET, sealed_bytes(example)).hex()) in page.splitlines()


def test_what_was_written_is_read_back_and_verifies() -> None:
    read = parse_receipt_code(CODE.lower())
    assert read is not None
    found, signature = read
    assert str(found) == NUMBER
    assert is_signed(public_key(SECRET), signature, sealed_bytes(NUMBER))


def test_it_says_nothing_but_number_and_signature() -> None:
    said, _, seal = CODE.partition(":")
    assert (said, len(seal)) == (NUMBER, 103)
    assert receipt_code(NUMBER, "") == NUMBER


def test_its_squares_are_large_enough_for_any_camera() -> None:
    made = segno.make_qr(CODE, error="m")
    # 41 squares on the 24 mm of a receipt: six dots each at 300 dots per inch
    assert (made.mode, made.symbol_size(border=0)) == ("alphanumeric", (41, 41))


def test_wherever_a_number_is_typed_a_scanned_code_is_one() -> None:
    assert str(parse_case_number(CODE)) == NUMBER
    assert isinstance(parse_case_number(f"{CODE}A"), CaseNumber) is False


@given(st.text(max_size=160) | st.binary(min_size=64, max_size=64).map(lambda sig: receipt_code(NUMBER, sig.hex())))
def test_anything_may_be_scanned(read: str) -> None:
    found = parse_receipt_code(read)
    assert found is None or receipt_code(str(found[0]), found[1].hex()) == read.strip().upper()
