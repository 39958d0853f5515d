"""Whatever happens in whatever order to stations and a real centre: nothing promised is lost, doubled or seen by others."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from app.ports import CasesQuery
from tests.db.sync.centres import HUANGHUAGANG, LIWAN, YUEXIU
from tests.db.sync.machine import World

pytestmark = pytest.mark.usefixtures("quick_passwords")

ORGS = (HUANGHUAGANG, YUEXIU, LIWAN)
MOST = 5
_WHO, _CASE = st.integers(0, 99), st.integers(0, 999)


@functools.cache
def _parent() -> Path:
    parent = Path(tempfile.mkdtemp(prefix="kapok-any-order-"))
    atexit.register(shutil.rmtree, parent)
    return parent


class AnyOrder(RuleBasedStateMachine):
    """Three stations at first, five at most with their clones."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=_parent()))
        self.world = World(self.folder, ORGS)

    def _one(self, who: int) -> int:
        return who % len(self.world.machines)

    @rule(who=_WHO, restricted=st.sampled_from([False, False, False, True]))
    def a_visitor_comes(self, who: int, restricted: bool) -> None:
        self.world.register(self._one(who), restricted)

    @rule(who=_WHO, case=_CASE, to=st.sampled_from(["", "", *ORGS]))
    def a_case_goes_on(self, who: int, case: int, to: str) -> None:
        self.world.note(self._one(who), case, to)

    @rule(who=_WHO, case=_CASE)
    def a_case_is_destroyed(self, who: int, case: int) -> None:
        self.world.erase(self._one(who), case)

    @rule(who=_WHO)
    def one_exchanges(self, who: int) -> None:
        self.world.exchange(self._one(who))

    @rule()
    def all_exchange(self) -> None:
        for who in range(len(self.world.machines)):
            self.world.exchange(who)

    @rule(who=_WHO, restricted=st.booleans(), to=st.sampled_from(ORGS))
    def a_case_is_passed_on_at_once(self, who: int, restricted: bool, to: str) -> None:
        one = self._one(who)
        self.world.register(one, restricted)
        self.world.exchange(one)
        self.world.note(one, 0, to)

    @rule(who=_WHO, after=st.integers(1, 25), answered=st.booleans())
    def the_line_is_cut(self, who: int, after: int, answered: bool) -> None:
        self.world.cut(self._one(who), after, answered)

    @rule(who=_WHO)
    def one_is_switched_off_and_on(self, who: int) -> None:
        self.world.restart(self._one(who))

    @rule(who=_WHO)
    def one_forgets_where_it_read(self, who: int) -> None:
        self.world.forget_place(self._one(who))

    @precondition(lambda self: len(self.world.machines) < MOST)
    @rule(who=_WHO)
    def a_disk_is_copied(self, who: int) -> None:
        self.world.clone(self._one(who))

    @rule(who=_WHO)
    def an_image_is_put_aside(self, who: int) -> None:
        self.world.keep_disk(self._one(who))

    @rule(who=_WHO)
    def an_image_is_brought_back(self, who: int) -> None:
        self.world.bring_back_disk(self._one(who))

    @rule()
    def the_centre_is_backed_up(self) -> None:
        self.world.keep_centre()

    @rule()
    def the_centre_is_brought_back(self) -> None:
        self.world.bring_back_centre()

    def teardown(self) -> None:
        try:
            self.world.settle()
            self.world.check()
        finally:
            self.world.close()
            shutil.rmtree(self.folder)


def run(runs: int, steps: int) -> None:
    """Let the world be played with so often; fails with the shortest story that breaks something."""
    how = settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
        print_blob=True,
    )
    run_state_machine_as_test(AnyOrder, settings=how)


@pytest.mark.parametrize("runs", [60, pytest.param(5000, marks=pytest.mark.long)])
def test_whatever_happens_in_whatever_order(runs: int) -> None:
    run(runs, 30)


def test_a_disk_and_a_centre_that_are_both_older_than_a_case_have_its_key_again(tmp_path: Path) -> None:
    """One story that was found so: who wrote the case is believed to hold its key, and does not any more."""
    world = World(tmp_path, (HUANGHUAGANG,))
    try:
        world.exchange(0)
        world.keep_disk(0)
        world.keep_centre()
        world.clone(0)
        world.register(0, restricted=False)
        world.exchange(0)
        world.exchange(1)
        world.settle()
        world.bring_back_disk(0)
        world.bring_back_centre()
        world.settle()
        world.check()
        assert all(machine.store.read(CasesQuery(), machine.store.user) for machine in world.machines)
    finally:
        world.close()
