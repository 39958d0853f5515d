"""The file of an upgrade packet: what a signer wrote comes out as it went in, and nothing else does."""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.ports import Refused, Unavailable
from db.releases.keys import fingerprint, read_secret, read_signer, write_new_key
from db.releases.packet import read_packet, unpack, write_packet
from db.releases.tree import Manifest, files_of, manifest_of, packages_of
from db.sealing import new_key, public_key, sign
from tests.db.releases.installed import ROOT

SECRET = new_key()
SIGNER = public_key(SECRET).hex()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small release."""
    root = tmp_path / "root"
    (root / "app" / "__pycache__").mkdir(parents=True)
    (root / "app" / "__pycache__" / "a.pyc").write_bytes(b"compiled")
    (root / "app" / "a.py").write_text("x = 1\n" * 50, encoding="utf-8")
    (root / "app" / "empty.py").write_bytes(b"")
    (root / "main.py").write_text("print('木棉')\n", encoding="utf-8")
    (root / "notes.txt").write_text("not ours", encoding="utf-8")
    shutil.copyfile(ROOT / "uv.lock", root / "uv.lock")
    return root


def written(root: Path, file: Path, secret: bytes = SECRET) -> Manifest:
    manifest = manifest_of(root, public_key(secret).hex(), "0")
    write_packet(root, manifest, secret, file)
    return manifest


def refused(file: Path, folder: Path, trusted: str = SIGNER) -> str:
    """The code by which a packet is refused."""
    with pytest.raises(Refused) as caught:
        unpack(read_packet(file, trusted), folder)
    return caught.value.problems[0].code


def test_a_release_comes_out_as_it_went_in(root: Path, tmp_path: Path) -> None:
    file, out = tmp_path / "x.kpu", tmp_path / "out"
    manifest = written(root, file)
    assert [name for name, *_ in manifest.files] == ["main.py", "uv.lock", "app/a.py", "app/empty.py"]
    packet = read_packet(file, SIGNER)
    assert packet.manifest == manifest
    unpack(packet, out)
    assert list(files_of(out)) == list(files_of(root))
    assert all((out / name).read_bytes() == (root / name).read_bytes() for name in files_of(root))


def test_a_packet_of_another_signer_is_refused_by_name(root: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "x.kpu", new_key()
    written(root, file, other)
    assert refused(file, tmp_path / "out") == "upgrade.stranger"
    # who only says that he is the one has not signed
    write_packet(root, manifest_of(root, SIGNER, "0"), other, file)
    assert refused(file, tmp_path / "out") == "upgrade.damaged"


def test_what_is_no_packet_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.kpu"
    file.write_bytes(b"holiday pictures")
    assert refused(file, tmp_path / "out") == "upgrade.none"
    with pytest.raises(Unavailable):
        read_packet(tmp_path / "nowhere", SIGNER)


def test_no_byte_can_be_changed_and_none_left_out_or_added(root: Path, tmp_path: Path) -> None:
    file, bad = tmp_path / "x.kpu", tmp_path / "bad.kpu"
    written(root, file)
    whole, moments = file.read_bytes(), random.Random(20261019)
    for number, at in enumerate([*range(40), *moments.sample(range(40, len(whole)), 120)]):
        bad.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << moments.randrange(8)]) + whole[at + 1 :])
        assert refused(bad, tmp_path / f"out{number}").startswith("upgrade."), at
        bad.write_bytes(whole[:at])
        assert refused(bad, tmp_path / f"short{number}").startswith("upgrade."), at
    bad.write_bytes(whole + b"x")
    assert refused(bad, tmp_path / "long") == "upgrade.damaged"


def test_a_file_that_changes_while_it_is_packed_makes_no_packet(root: Path, tmp_path: Path) -> None:
    file, manifest = tmp_path / "x.kpu", manifest_of(root, SIGNER, "0")
    (root / "main.py").write_text("print('杜鹃')\n", encoding="utf-8")
    with pytest.raises(Refused):
        write_packet(root, manifest, SECRET, file)
    assert not list(tmp_path.glob("x.kpu*"))


def test_a_way_of_writing_from_later_is_told_as_such(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.kpu"
    write_packet(root, replace(manifest_of(root, SIGNER, "0"), format=2), SECRET, file)
    assert refused(file, tmp_path / "out") == "upgrade.format_newer"


def test_the_libraries_are_those_of_the_program_not_of_its_developers() -> None:
    names = {package.partition("==")[0] for package in packages_of(ROOT)}
    assert {"pyside6-essentials", "shiboken6", "psycopg-binary", "mako", "pillow"} <= names
    assert not {"kapok-desk", "pytest", "mypy", "ruff", "hypothesis"} & names


def test_a_key_is_written_once_and_its_halves_are_not_mixed_up(tmp_path: Path) -> None:
    file = tmp_path / "release"
    public = write_new_key(file)
    assert read_signer(public) == public_key(read_secret(file)).hex()
    assert file.stat().st_mode & 0o077 == 0
    assert read_secret(file).hex() not in public.read_text(encoding="utf-8")
    with pytest.raises(Refused):
        write_new_key(file)
    for read, wrong in ((read_secret, public), (read_signer, file), (read_signer, tmp_path / "nowhere")):
        with pytest.raises(Unavailable):
            read(wrong)
    public.write_text('{"kind": "kapok release signer", "key": "00"}', encoding="utf-8")
    with pytest.raises(Unavailable):
        read_signer(public)


def test_a_fingerprint_can_be_read_out() -> None:
    assert fingerprint("00" * 32) == "6668 7AAD F862 BD77"


# ---------- what a trusted signer would never sign


@pytest.mark.parametrize(
    "changes",
    [{"files": [["../evil", 1, "x"]]}, {"files": [["/evil", 1, "x"]]}, {"files": [["evil", 1, "x"]]}, {"files": [["app", 1, "x"]]},
     {"files": [["app/a/../../evil", 1, "x"]]}, {"files": [["app\\evil", 1, "x"]]}, {"files": [["app/c:evil", 1, "x"]]},
     {"files": [["app/a.py", -1, "x"]]}, {"files": [["app/a.py", 1 << 50, "x"]]}, {"files": [["app/a.py", 1, "x"]] * 2},
     {"files": [["app/a.py", "1", "x"]]}, {"files": [5]}, {"files": 5}, {"packages": "x"}, {"version": 5}, {"more": 1},
     {"format": None}],
    ids=range(17),
)  # fmt: skip
def test_a_manifest_that_names_other_places_or_is_of_another_shape_is_refused(
    root: Path, tmp_path: Path, changes: dict[str, object]
) -> None:
    told = asdict(manifest_of(root, SIGNER, "0")) | changes
    head = b"KAPOK-RELEASE-1\n" + json.dumps(told).encode() + b"\n"
    file = tmp_path / "x.kpu"
    file.write_bytes(head + sign(SECRET, head) + b"evil")
    assert refused(file, tmp_path / "out" / "in") == "upgrade.damaged"
    assert not [path for path in tmp_path.rglob("*") if "evil" in path.name]


@pytest.mark.parametrize("line", [b"[" * 100_000, b"[]", b"5", b'{"format": 1}', b"\xff"])
def test_a_manifest_that_is_none_is_refused(tmp_path: Path, line: bytes) -> None:
    file = tmp_path / "x.kpu"
    file.write_bytes(b"KAPOK-RELEASE-1\n" + line + b"\n" + bytes(64))
    assert refused(file, tmp_path / "out") == "upgrade.damaged"


@pytest.mark.parametrize("text", ["[" * 100_000, "[]", '{"kind": 5, "key": 5}', " " * (5 << 20)])
def test_a_key_file_of_anything_else_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "release.pub"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Unavailable, match=r"release\.no_key"):
        read_signer(file)
