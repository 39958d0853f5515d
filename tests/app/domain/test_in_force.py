"""What this station has entered and set, laid over the program's own law."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.domain.envelope import CHINA, Subject
from app.domain.holiday_notice import read_notice
from app.domain.in_force import announced_days, as_written, changes_days, in_force
from app.domain.kinds import CalendarAnnounced, SettingChanged
from tests.app.holidays import NOTICE_2027
from tests.builders import ORG, Journal, lookup

DECEMBER = datetime(2026, 12, 1, 9, tzinfo=CHINA)
ANNOUNCED = CalendarAnnounced(2027, "通知", as_written(read_notice(NOTICE_2027, 2027, "通知").days))


def journal(*bodies: object) -> Journal:
    found = Journal(DECEMBER)
    for number, body in enumerate(bodies):
        found.add(Subject("station", ORG), body, at=DECEMBER + timedelta(days=number))
    return found


def test_nothing_entered_is_the_program_s_own_law() -> None:
    assert in_force(lookup(), journal(SettingChanged("contact", "020")).entries, ORG) is lookup()


def test_a_notice_is_in_force_from_the_day_it_was_written_and_a_set_number_from_the_next() -> None:
    law = in_force(lookup(), journal(ANNOUNCED, SettingChanged("days.SMP-ACC", "4")).entries, ORG)
    assert law.calendar.announced(2027) and law.calendar.entered_on == date(2026, 12, 1)
    assert law.rules.at("SMP-ACC", date(2026, 12, 3)).duration == 4
    assert law.rules.at("SMP-ACC", date(2026, 12, 2)).duration == 3


def test_a_day_given_as_earlier_does_not_count() -> None:
    found = Journal(DECEMBER)
    found.add(Subject("calendar", f"{ORG}.2027"), ANNOUNCED, happened_on=date(2026, 11, 1))
    assert in_force(lookup(), found.entries, ORG).calendar.entered_on == date(2026, 12, 1)


def test_what_no_version_can_read_moves_nothing() -> None:
    law = in_force(
        lookup(), journal(SettingChanged("days.SMP-ACC", "four"), SettingChanged("days.NEW-1", "4")).entries, ORG
    )
    assert dict(law.rules) == dict(lookup().rules)
    assert not changes_days(None)


def test_days_come_back_from_their_entry_as_they_went_in() -> None:
    assert as_written(announced_days(ANNOUNCED)) == ANNOUNCED.days


def test_a_neighbour_s_days_are_not_ours_but_its_notice_of_holidays_is() -> None:
    entries = journal(ANNOUNCED, SettingChanged("days.SMP-ACC", "4")).entries
    law = in_force(lookup(), entries, "440105002")
    assert law.rules["SMP-ACC"].duration == 3
    assert law.calendar.announced(2027)
