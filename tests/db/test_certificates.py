"""Nobody is believed whom the issuer's chain does not certify."""

from __future__ import annotations

import json

import pytest

from db.certificates import Certificate, Enrolment, certificate_for, token_for, vouched
from db.sealing import new_key, public_key

ISSUER, ORIGIN = bytes(range(32)), "0" * 31 + "1"
ISSUER_PUBLIC = public_key(ISSUER).hex()


def enrolment(**changes: str) -> Enrolment:
    token, signature = token_for(ISSUER, "kapok_a", "440104014")
    known = {
        "url": "postgresql://kapok_a@127.0.0.1/kapok",
        "role": "kapok_a",
        "org": "440104014",
        "kind": "station",
        "centre": "c1",
        "issuer": ISSUER_PUBLIC,
        "token_signature": signature,
        "password": "once",
        "token_secret": token,
        "match_key": new_key().hex(),
    }
    return Enrolment(**(known | changes))


def test_an_enrolled_origin_is_believed() -> None:
    secret = new_key()
    certificate = certificate_for(enrolment(), ORIGIN, secret)
    found = Certificate.checked(certificate.text(), ISSUER_PUBLIC)
    assert found == certificate
    assert (found.origin, found.org, found.public_key) == (ORIGIN, "440104014", public_key(secret).hex())


@pytest.mark.parametrize("name", list(Certificate.__dataclass_fields__))
def test_a_changed_certificate_is_not(name: str) -> None:
    value = json.loads(certificate_for(enrolment(), ORIGIN, new_key()).text())
    value[name] = ("1" if value[name][0] != "1" else "2") + value[name][1:]
    with pytest.raises(ValueError, match="certif"):
        Certificate.checked(json.dumps(value), ISSUER_PUBLIC)


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"origin": 1}'])
def test_what_is_no_certificate_is_not(text: str) -> None:
    with pytest.raises(ValueError):
        Certificate.checked(text, ISSUER_PUBLIC)


def test_another_issuer_vouches_for_nobody_here() -> None:
    certificate = certificate_for(enrolment(), ORIGIN, new_key())
    with pytest.raises(ValueError, match="not certified"):
        Certificate.checked(certificate.text(), public_key(new_key()).hex())


def test_an_enrolment_is_read_as_it_was_written() -> None:
    made = enrolment()
    assert Enrolment.parse(made.text()) == made
    assert Enrolment.parse(made.with_password("own").text()).password == "own"
    assert made.password not in repr(made)
    assert made.token_secret not in repr(made)


@pytest.mark.parametrize("changes", [{"role": "kapok_b"}, {"org": "440105000"}, {"token_secret": "1" * 64}])
def test_an_enrolment_the_issuer_did_not_sign_is_refused(changes: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="not an enrolment"):
        Enrolment.parse(enrolment(**changes).text())


@pytest.mark.parametrize(
    "changes",
    [{"role": 5}, {"token_secret": 5}, {"token_secret": "00"}, {"match_key": "zz"}, {"match_key": ""}, {"known": [5]},
     {"known": "x"}, {"format": "1"}, {"url": None}, {"more": "x"}],
)  # fmt: skip
def test_an_enrolment_with_a_field_of_another_kind_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Enrolment.parse(json.dumps(json.loads(enrolment().text()) | changes))


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, " " * (5 << 20)])
def test_what_is_too_deep_or_too_long_is_neither(text: str) -> None:
    for read in (Enrolment.parse, Certificate.read):
        with pytest.raises(ValueError):
            read(text)


@pytest.mark.parametrize("box", ["00" * 32, "00", "", (1).to_bytes(32, "little").hex()])
def test_an_origin_for_which_no_key_can_be_wrapped_is_certified_by_nobody(box: str) -> None:
    secret = new_key()
    made = vouched(enrolment(), ORIGIN, public_key(secret).hex(), box)
    with pytest.raises(ValueError, match="box"):
        Certificate.checked(made.text(), ISSUER_PUBLIC)
