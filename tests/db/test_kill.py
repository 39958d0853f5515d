"""kill -9 at random moments while registering: every act confirmed to the clerk is there, none twice, drafts too."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ports import CountQuery, DraftsQuery, EntriesQuery
from db.home import Home
from tests.db.desks import file_key, new_desk, opened

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and SIGKILL are POSIX")
MOST_ACTS, LONGEST = 6, 0.05
"""A desk is killed at a random moment within this many seconds after it did so many acts; with none, while it opens."""


def _rounds(home: Home, kills: int, seed: int) -> Iterator[dict[str, list[int]]]:
    """What each desk said before it was killed."""
    moments, first = random.Random(seed), 1
    command = [sys.executable, "-m", "tests.db.killed_desk", str(home.folder), file_key().hex()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        for _ in range(kills):
            acts, delay = moments.randint(0, MOST_ACTS), moments.uniform(0, LONGEST)
            process.stdin.write(f"{acts} {delay} {first}\n")
            process.stdin.flush()
            said: dict[str, list[int]] = {"draft": [], "tried": [], "confirmed": []}
            for line in process.stdout:
                word, number = line.split()
                if word == "killed":
                    break
                said[word].append(int(number))
            yield said
            # the clerk saves the form again that was open when the machine died
            first = max([first, *said["tried"]])
        process.stdin.close()


def _assert_nothing_lost(folder: Path, kills: int, seed: int) -> None:
    home = new_desk(folder / "desk")
    confirmed: set[int] = set()
    tried: set[int] = set()
    drafts: set[int] = set()
    for said in _rounds(home, kills, seed):
        confirmed.update(said["confirmed"])
        tried.update(said["tried"])
        drafts.update(said["draft"])
    assert len(confirmed) > kills
    with opened(home) as store:
        entries = store.read(EntriesQuery("case"), store.user)
        found = [int(entry.id, 16) for entry in entries]
        assert len(found) == len(set(found)), "an act is there twice"
        assert confirmed <= set(found), "a confirmed act is lost"
        assert set(found) <= tried
        assert store.read(CountQuery(), store.user) == len(found)
        kept = {int(draft.id) for draft in store.read(DraftsQuery(), "clerk")}
        assert drafts <= kept, "a confirmed draft is lost"
        with store.write(entries[-1].envelope.at, "clerk", "") as work:
            assert work.next_serial("registered") == len(found) + 1
        assert store.verify().damage == ()


@pytest.mark.parametrize("kills", [60, pytest.param(5000, marks=pytest.mark.long)])
def test_kills_lose_nothing(tmp_path: Path, kills: int) -> None:
    _assert_nothing_lost(tmp_path, kills, seed=kills)
