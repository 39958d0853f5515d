"""The real petitions: all of a city's messages taken over, twice, and nothing cut. Needs the file beside the checkout."""

from __future__ import annotations

import csv
import json
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from app.acts.import_petition import import_id
from app.console import files
from app.console.output import Output
from app.console.petition_file import moment, rows
from app.console.run import parser
from app.desk import Desk
from app.domain.case_clocks import case_clocks
from app.domain.counted import Dimension, Measure
from app.domain.deadlines import Extension, StatusCode, clock
from app.domain.going import HANDLING
from app.domain.letter_check import Checked, Facts, Part, check_letter
from app.domain.said import is_matter, is_telling, pairs, said_of, short_places
from app.domain.spans import SpanKind, span
from app.domain.terms import DocumentKind
from app.ports import CaseFileQuery, CountQuery, EntriesQuery, SearchQuery
from app.ports.figures import CountedQuery, FiguresQuery
from app.reports.hot_issues import BEFORE, FEWEST, hot_issues
from tests.app.desks import desk_in
from tests.builders import lookup

ROWS, LONGEST_REPLY = 2816, 7883
REAL = Path(__file__).resolve().parents[2] / "shared" / "data" / "real-petitions.csv"
if not REAL.exists():
    pytest.skip("NOT TESTED: shared/data/real-petitions.csv is not beside the checkout", allow_module_level=True)


@dataclass(frozen=True)
class Taken:
    """A desk that has taken everything in, and what the command answered."""

    desk: Desk
    answer: dict[str, object]


def take(desk: Desk, *options: str) -> dict[str, object]:
    """What `import` answers as JSON."""
    told = StringIO()
    with redirect_stdout(told):
        assert files.import_file(desk, parser().parse_args(["import", str(REAL), *options]), Output(True)) == 0
    answer: dict[str, object] = json.loads(told.getvalue())
    return answer


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Taken]:
    with desk_in(tmp_path_factory.mktemp("real") / "desk") as desk:
        yield Taken(desk, take(desk))


def test_all_rows_are_registered_and_a_second_time_changes_nothing(taken: Taken) -> None:
    nothing = {"already_there": 0, "failed": [], "cleaned": 0, "dry_run": False}
    assert taken.answer == {"registered": ROWS} | nothing
    before = taken.desk.store.verify()
    assert (taken.desk.read(CountQuery()), before.damage) == (ROWS, ())
    for option in ((), ("--dry-run",)):
        again = take(taken.desk, *option)
        assert (again["registered"], again["already_there"], again["failed"]) == (0, ROWS, [])
    assert taken.desk.read(CountQuery()) == ROWS
    assert len(taken.desk.read(EntriesQuery("case"))) == 2 * ROWS


def test_every_text_is_there_to_the_last_character(taken: Taken) -> None:
    with REAL.open(encoding="utf-8-sig", newline="") as file:
        wanted = list(csv.DictReader(file))
    assert len(wanted) == ROWS
    assert max(len(row["reply"]) for row in wanted) == LONGEST_REPLY
    longest = sorted(wanted, key=lambda row: -len(row["reply"]))[:20]
    for row in (*longest, *wanted[:: ROWS // 40]):
        file = taken.desk.read(CaseFileQuery(import_id(REAL.stem, row["number"], "case")))
        assert file is not None
        demand = file.case.demands["1"]
        assert demand.text == row["content"].replace("\r\n", "\n")
        assert demand.reply.on == moment(row["replied_at"]).date()
        assert row["reply"].strip() in {getattr(e.body, "text", "").strip() for e in file.case.entries}
        assert case_clocks(file.case, lookup()) == ()
        assert (file.case.late, file.case.channel) == (True, "online")


def test_the_sixty_days_over_every_reply() -> None:
    """As if each were an Art. 31(6) matter accepted on its day: the law of that day, and plain arithmetic beside it."""
    law, late = lookup(), Counter[str]()
    for row in rows(REAL, "x"):
        assert row.draft is not None and row.draft.replied_at is not None
        start, replied = row.draft.received_at.date(), row.draft.replied_at.date()
        rule = law.rules.at(HANDLING, start)
        plain = clock(rule, start, law.calendar, finished_on=replied)
        longest = clock(rule, start, law.calendar, Extension(rule.extension_days, "负责人"), finished_on=replied)
        assert (rule.article, plain.provisional) == ("2005/33", False)
        late["60"] += replied > plain.statutory_last_day
        late["60 rolled"] += plain.status(replied).code is StatusCode.DONE_LATE
        late["90"] += replied > longest.statutory_last_day
        assert (replied > plain.statutory_last_day) == ((replied - start).days > 60)
        assert (replied > longest.statutory_last_day) == ((replied - start).days > 90)
    assert late == {"60": 156, "60 rolled": 154, "90": 82}


def test_the_reply_checker_over_every_reply() -> None:
    """What it finds in letters that a city sent, by kind: written for a forum, hardly one names its law or the way to a 复查."""
    found = Counter[str]()
    for row in rows(REAL, "x"):
        assert row.draft is not None and row.draft.replied_at is not None
        received, replied = row.draft.received_at.date(), row.draft.replied_at.date()
        facts = Facts(replied, (("1", row.draft.content),), received=(received,), remedy_days={"复查": 30, "复核": 30})
        letter = Checked(DocumentKind.REPLY.code, (Part("text", row.draft.reply),))
        found.update({finding.problem.code for finding in check_letter(letter, facts)})
    assert found == {
        "letter.no_remedy": 2814,
        "letter.no_law": 2231,
        "letter.no_article": 300,
        "letter.beside": 173,
        "letter.no_such_day": 12,
        "letter.other_day": 7,
        "letter.alone": 4,
        "letter.open_place": 3,
        "letter.old_law": 2,
        "reply.forbidden": 2,
        "letter.no_remedy_days": 1,
    }


def test_they_are_found_by_their_words(taken: Taken) -> None:
    assert len(taken.desk.read(SearchQuery("物业", limit=50))) == 50


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_every_encoding_gives_the_same(tmp_path: Path, encoding: str) -> None:
    copy = tmp_path / REAL.name
    copy.write_bytes(REAL.read_bytes().decode("utf-8-sig").encode(encoding))
    assert list(rows(copy, "x")) == list(rows(REAL, "x"))


def petitions() -> Any:
    """The file as pandas reads it, which is imported only here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import pandas
    return pandas.read_csv(REAL, encoding="utf-8-sig", dtype=str, keep_default_na=False)


def moments(petitions: Any, column: str) -> Any:
    """A column of the file as moments."""
    import pandas

    return pandas.to_datetime(petitions[column], format="mixed")


def test_their_figures_are_those_that_pandas_counts(taken: Taken) -> None:
    rows = petitions()
    received, replied = moments(rows, "received_at"), moments(rows, "replied_at")
    answered = rows["reply"].str.strip() != ""
    days = (replied.dt.normalize() - received.dt.normalize()).dt.days[answered]
    by_answer = days.groupby(replied[answered].dt.strftime("%Y-%m"))
    wanted = {
        Measure.FIRST: received.dt.strftime("%Y-%m").value_counts().to_dict(),
        Measure.ANSWERED: by_answer.count().to_dict(),
    }
    ever = (span(SpanKind.MONTH, received.min().date()).first, span(SpanKind.MONTH, replied.max().date()).last)
    for measure, counts in wanted.items():
        for dimension in (Dimension.TOTAL, Dimension.CHANNEL, Dimension.CATEGORY, Dimension.PLACE, Dimension.BODY):
            found = taken.desk.read(FiguresQuery(dimension, *ever, (measure.code,)))
            assert {f"{row.month:%Y-%m}": row.count for row in found} == counts
    found = taken.desk.read(FiguresQuery(Dimension.TOTAL, *ever, (Measure.ANSWERED.code,)))
    assert {f"{row.month:%Y-%m}": row.amount for row in found} == by_answer.sum().to_dict()
    month = max(wanted[Measure.FIRST], key=wanted[Measure.FIRST].get)
    over = span(SpanKind.MONTH, date.fromisoformat(f"{month}-01"))
    listed = taken.desk.read(CountedQuery((Measure.FIRST.code,), over.first, over.last, limit=ROWS))
    assert len(listed) == wanted[Measure.FIRST][month]


def test_their_hot_issues_are_said_as_often_as_pandas_finds(taken: Taken) -> None:
    """Each issue's pair is counted in the titles, and none that grew more is left out but who or where alone."""
    over = span(SpanKind.QUARTER, date(2019, 7, 1))
    found = hot_issues(taken.desk.read, over, taken.desk.world())
    titles = petitions()["subject"].map(lambda title: said_of(title, (), lookup().plain_words))
    days = moments(petitions(), "received_at").dt.strftime("%Y-%m-%d")
    now = days.between(str(over.first), str(over.last))
    spans = [over.moved(-step) for step in range(1, BEFORE + 1)]
    before = [days.between(str(one.first), str(one.last)) for one in spans]

    def counted(words: str, rows: Any) -> int:
        return int((titles.str.contains(words, regex=False) & rows).sum())

    assert len(found) > 10
    for issue in found:
        assert issue.pair in issue.words
        assert issue.count == counted(issue.pair, now) == counted(issue.words, now) >= FEWEST
        assert issue.usual == sum(counted(issue.pair, rows) for rows in before) / BEFORE < issue.count
    assert [issue.more for issue in found] == sorted((issue.more for issue in found), reverse=True)
    said = petitions().assign(pair=titles.map(pairs))[now].explode("pair").groupby("pair")["author"]
    places = short_places(area.name for area in lookup().directory.areas)
    for pair, count in said.count().items():
        if said.nunique()[pair] >= FEWEST and is_telling(pair) and is_matter(pair, places):
            more = count - sum(counted(pair, rows) for rows in before) / BEFORE
            saying = titles.str.contains(pair, regex=False) & now
            shown = any(counted(issue.words, saying) >= 0.7 * count for issue in found)
            assert more <= found[0].more and (more <= found[-1].more or shown), pair
