"""Every guard of the centre's functions is there for something: without it a test turns red."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from db.sync.centre import central_sql
from tests.commands import ROOT
from tests.db.sync.centres import WITHOUT, without_guard

TURNS_RED = {
    "unknown": "test_push.py::test_a_role_the_centre_does_not_know_is_told_so",
    "revoked member": "test_push.py::test_a_connection_that_outlives_its_role_can_do_nothing",
    "origin of another": "test_push.py::test_only_the_own_origins_of_a_role_can_be_pushed",
    "feed of another": "test_rights.py::test_the_feeds_origins_and_keys_of_others_are_theirs",
    "one push of an origin at a time": "test_races.py::test_a_retry_beside_the_first_try_is_no_harm",
    "revoked origin": "test_push.py::test_a_revoked_desk_of_a_hall_is_shut_out_alone",
    "fork": "test_push.py::test_two_of_one_origin_are_a_fork",
    "gap": "test_push.py::test_a_gap_is_refused_by_what_is_missing",
    "chain goes on from here": "test_push.py::test_two_of_one_origin_are_a_fork",
    "chain": "test_push.py::test_a_chain_that_is_broken_within_a_push_is_noticed",
    "hash": "test_push.py::test_every_column_that_was_changed_is_noticed",
    "form of the routing": "test_push.py::test_a_routing_that_is_not_written_as_the_page_says_is_refused",
    "length of the signature": "test_push.py::test_every_column_that_was_changed_is_noticed",
    "organisation of another": "test_push.py::test_nobody_writes_in_the_name_of_another_organisation",
    "lock of the subjects": "test_races.py::test_an_edit_is_not_spread_by_what_was_true_before_a_restriction",
    "no subtree": "test_feeds.py::test_a_restricted_case_goes_to_its_list_and_whoever_is_listed_later",
    "nobody joins unlisted": "test_feeds.py::test_a_case_that_becomes_restricted_ends_for_the_others",
    "lock of the feeds": "test_races.py::test_two_pushes_into_one_feed_follow_each_other",
    "once": "test_push.py::test_an_entry_that_was_written_again_under_another_origin_is_there_once",
    "only the listed": "test_feeds.py::test_a_case_that_becomes_restricted_ends_for_the_others",
    "back-fill": "test_feeds.py::test_feeds_are_what_the_rule_says",
    "lock of the feed that an origin joins": "test_races.py::test_a_new_origin_gets_the_keys_of_what_comes_meanwhile",
    "an origin stays whose it is": "test_rights.py::test_the_feeds_origins_and_keys_of_others_are_theirs",
    "sheet of another": "test_recovering.py::test_nobody_retires_the_sheet_of_another",
    "keys of the own sheets": "test_recovering.py::test_a_sheet_of_nobody_here_sets_nothing_up",
    "incarnation": "test_push.py::test_a_restored_file_is_found_by_its_incarnation",
    "lock of the receivers": "test_races.py::test_two_who_give_to_one_follow_each_other",
    "giver holds": "test_keys_given.py::test_whoever_does_not_hold_a_key_gives_none",
    "only what is due": "test_keys_given.py::test_nobody_has_what_is_not_due_to_it",
    "only what it wrote itself": "test_keys_given.py::test_nobody_wants_anew_what_others_wrote",
    "no key for the revoked": "test_keys_given.py::test_a_revoked_origin_is_given_nothing_more",
    "attachment of another": "test_attachments_there.py::test_a_stranger_gets_and_brings_nothing",
    "attachment of the listed": "test_attachments_there.py::test_of_a_restricted_case_only_the_listed_get_anything",
    "attachments from the audience": "test_attachments_there.py::test_a_stranger_gets_and_brings_nothing",
    "attachments for the audience": "test_attachments_there.py::test_a_stranger_gets_and_brings_nothing",
    "size of a piece": "test_attachments_there.py::test_a_piece_has_its_size",
    "name of an attachment": "test_attachments_there.py::test_an_attachment_that_is_not_what_its_name_says_is_thrown_away",
    "certificate of a donated origin": "test_giving_back.py::test_a_certificate_is_believed_for_its_signatures_alone",
    "signature of a donated entry": "test_giving_back.py::test_a_forged_entry_is_refused",
    "donated by the revoked": "test_giving_back.py::test_what_the_revoked_wrote_waits_for_a_person",
    "donated fork": "test_giving_back.py::test_two_that_wrote_as_one_are_no_donation",
    "erased by two people": "test_erasing_there.py::test_the_centre_destroys_nothing_that_one_person_wants",
    "no erased key": "test_erasing_there.py::test_no_key_of_what_is_erased_is_given_or_wanted",
    "no erased attachment": "test_erasing_there.py::test_no_attachment_of_what_is_erased_is_kept",
    "least version": "test_version_skew.py::test_an_older_program_may_send_and_is_told_to_upgrade",
    "lock of the numbers": "test_numbers.py::test_two_who_register_at_once_have_two_numbers",
    "one number a subject": "test_numbers.py::test_one_subject_has_one_number_however_often_it_is_registered",
    "no number for the restricted": "test_numbers.py::test_a_report_or_accusation_has_no_number",
    "no number that nobody gave": "test_numbers.py::test_a_number_that_nobody_gave_moves_nothing",
    "a centre brought back": "test_numbers.py::test_no_number_is_given_twice_after_the_centre_was_brought_back",
    "no token of the restricted": "test_suspicions.py::test_a_token_of_the_restricted_is_not_even_kept",
    "no suspicion of the restricted": "test_suspicions.py::test_what_was_closed_before_the_other_came_is_in_none",
    "within the days": "test_suspicions.py::test_what_lies_further_apart_than_the_days_is_none",
    "nothing of those above": "test_suspicions.py::test_nobody_is_told_what_was_registered_above",
    "closed since": "test_suspicions.py::test_what_was_closed_before_it_was_told_is_told_no_more",
    "nothing for everybody": "test_rights.py::test_only_what_is_meant_for_stations_can_be_called",
}
"""Guard → the test that needs it."""
SAMPLE = ("chain", "no subtree")


def test_every_guard_has_its_test() -> None:
    assert set(re.findall(r"-- guard: (.+)$", central_sql(), re.MULTILINE)) == set(TURNS_RED)


@pytest.mark.parametrize("guard", SAMPLE)
def test_without_a_guard_its_test_turns_red(guard: str) -> None:
    turns_red(guard)


@pytest.mark.long
@pytest.mark.parametrize("guard", [guard for guard in TURNS_RED if guard not in SAMPLE])
def test_without_any_guard_its_test_turns_red(guard: str) -> None:
    turns_red(guard)


@pytest.mark.long
def test_without_the_back_fill_not_every_order_ends_well() -> None:
    turns_red("back-fill", "test_any_order.py::test_whatever_happens_in_whatever_order[60]")


def turns_red(guard: str, test: str = "") -> None:
    assert without_guard(central_sql(), guard) != central_sql()
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        f"tests/db/sync/{test or TURNS_RED[guard]}",
    ]
    told = subprocess.run(command, cwd=ROOT, env=os.environ | {WITHOUT: guard}, capture_output=True, check=False)
    # 1: tests ran, and failed
    assert told.returncode == 1, told.stdout.decode()
    assert " failed" in told.stdout.decode()
    assert " error" not in told.stdout.decode().splitlines()[-1]
