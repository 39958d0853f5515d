"""Any station tells from the paper alone whether a receipt is one of ours; what it cannot tell it does not call false."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from app.desk_papers import Paper
from app.domain.number import make_case_number
from app.domain.receipt_code import receipt_code, sealed_bytes
from app.ports.receipts import ReceiptQuery, ReceiptSeen, Standing
from db.certificates import certificate_for
from db.sealing import new_key, sign
from db.tables import certificates
from tests.app.desks import accusation, desk_in, visit
from tests.builders import CASE, ORG, TODAY
from tests.db.test_certificates import ORIGIN, enrolment

ELSEWHERE = "440106005"
NUMBER = str(make_case_number(ELSEWHERE, TODAY, "F0", 3, CASE))


def signed(secret: bytes, number: str = NUMBER) -> str:
    return receipt_code(number, sign(secret, sealed_bytes(number)).hex())


@pytest.fixture
def desk(tmp_path: Path):
    with desk_in(tmp_path / "home") as made:
        yield made


@pytest.fixture
def know(desk):
    """That a desk elsewhere is known here by its certificate."""

    def known(secret: bytes) -> None:
        found = certificate_for(enrolment(org=ELSEWHERE), ORIGIN, secret)
        row = {"origin": ORIGIN, "org": found.org, "text": found.text(), "revoked_at": ""}
        with desk.store._writer.begin() as connection:
            connection.execute(insert(certificates).values(row))

    return known


def standing(desk, code: str) -> Standing:
    seen = desk.read(ReceiptQuery(code))
    assert isinstance(seen, ReceiptSeen)
    return seen.standing


@pytest.mark.parametrize("draft", [visit, accusation])
def test_a_receipt_of_this_desk_is_ours_and_its_paper_says_so(desk, draft, monkeypatch) -> None:
    done = desk.do(draft(desk))
    drawn: list[str] = []
    monkeypatch.setattr("app.documents.sheet.Sheet.qr", lambda *square: drawn.append(square[-1]))
    desk.render(Paper(done.case, "receipt"))
    [code] = drawn
    assert desk.read(ReceiptQuery(code)) == ReceiptSeen(done.number, ORG, Standing.OURS)


def test_the_signature_of_another_number_is_not_believed(desk) -> None:
    desk.do(visit(desk))
    own = desk.store.secret_key
    number = str(make_case_number(ORG, TODAY, "F0", 9, CASE))
    other = str(make_case_number(ORG, TODAY, "F0", 8, CASE))
    assert standing(desk, signed(own, number)) is Standing.OURS
    _, _, seal = signed(own, other).partition(":")
    assert standing(desk, f"{number}:{seal}") is Standing.NOT_SIGNED


def test_of_a_station_whose_desks_are_unknown_nothing_is_said(desk) -> None:
    assert standing(desk, signed(new_key())) is Standing.UNKNOWN_DESKS


def test_a_desk_elsewhere_is_known_by_its_certificate_until_it_is_shut_out(desk, know) -> None:
    secret = new_key()
    know(secret)
    assert standing(desk, signed(secret)) is Standing.OURS
    assert standing(desk, signed(new_key())) is Standing.NOT_SIGNED
    with desk.store._writer.begin() as connection:
        connection.execute(update(certificates).values(revoked_at="2026-10-19"))
    assert standing(desk, signed(secret)) is Standing.STOPPED


def test_a_desk_signs_for_its_own_organisation_alone(desk, know) -> None:
    secret = new_key()
    know(secret)
    number = str(make_case_number(ORG, TODAY, "F0", 3, CASE))
    assert standing(desk, signed(secret, number)) is Standing.NOT_SIGNED


def test_whether_the_matter_is_here_is_not_told(desk) -> None:
    done = desk.do(visit(desk))
    seen = desk.read(ReceiptQuery(signed(desk.store.secret_key, done.number)))
    assert set(asdict(seen)) == {"number", "org", "standing"}
    assert desk.read(ReceiptQuery(done.number)) is None
