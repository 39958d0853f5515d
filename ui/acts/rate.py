"""满意度评价: the clerk says about which demand, then the screen belongs to the petitioner."""

from __future__ import annotations

from functools import partial

from app.acts.rate import RateDraft, bodies, period_of, rateable, unrated
from app.ballots import new_ballot, take
from app.domain.kinds import RatingGiven
from app.domain.problems import Problem
from app.domain.procedure_terms import Rated
from ui.acts.act_panel import ActPanel
from ui.acts.rating_screen import Asked, Given, RatingScreen
from ui.fields import ChoiceField
from ui.messages import sentence


class RatePanel(ActPanel):
    """请信访人评价."""

    act = "rate"
    icon = "user"
    given_over: RatingScreen
    """The petitioner's screen, once it was handed over."""

    def build(self) -> None:
        self.verb = self.tr("把屏幕交给信访人")
        demands = rateable(self.case, self.sheet.world)
        options = [(d.id, f"{d.id}. {d.text}" if len(demands) > 1 else d.text) for d in demands]
        self.demand = ChoiceField(self.tr("评价哪一项诉求"), options, required=True, side="top")
        if len(demands) == 1:
            self.demand.set_value(demands[0].id)
        self.add("demand", self.demand)
        self.say(self.tr("评价由信访人自己做。屏幕会整个换成评价页，看不到别的内容；评价完锁屏，您输密码接着办。"))
        self.say(
            self.tr(
                "没有人看得到谁评了什么，满五份才统计。愿意用纸的，请打印《满意度评价表》，由信访人自己投进评价箱。"
            )
        )

    def keep_draft(self) -> None:
        """Nothing of a rating is ever kept as a draft."""

    def draft(self) -> RateDraft:
        # what the check needs before the petitioner has spoken: everybody who can be rated
        return RateDraft(self.id, self.case.id, self.text("demand"), tuple(r.code for r in self._open()))

    def _open(self) -> list[Rated]:
        demand = self.case.demands.get(self.text("demand"))
        return unrated(self.case, demand, self.sheet.world) if demand else []

    def submit(self) -> None:
        problems = self.check()
        self.show_problems(problems)
        if problems:
            return
        demand = self.case.demands[self.text("demand")]
        who = bodies(self.case, demand, self.sheet.world)
        self.given_over = RatingScreen(
            demand.text, [Asked(rated, who[rated][1]) for rated in self._open()], self.window()
        )
        self._ballots = [new_ballot() for _ in self._open()]
        self.given_over.given.connect(self._take_in)
        self.given_over.finished.connect(self._back)
        self.given_over.start()

    def _take_in(self, given: tuple[Given, ...]) -> None:
        """Off the screen, into the box."""
        demand, world = self.case.demands[self.text("demand")], self.sheet.world
        who, period = bodies(self.case, demand, world), period_of(world.today)
        voices = {
            ballot: RatingGiven(one.rated.code, who[one.rated][0], period, one.value, one.reason)
            for ballot, one in zip(self._ballots, given, strict=False)
        }
        draft = RateDraft(self.id, self.case.id, demand.id, tuple(one.rated.code for one in given))
        self.tools.lane.run(
            partial(take, self.tools.desk, draft, voices), owner=self,
            on_done=lambda _: self.given_over.thank(), on_refused=self._refused_there, on_unavailable=self._unavailable_there,
        )  # fmt: skip

    def _refused_there(self, problems: tuple[Problem, ...]) -> None:
        self.given_over.say("\n".join(sentence(problem) for problem in problems))

    def _unavailable_there(self, problem: Problem) -> None:
        self.given_over.say(sentence(problem))

    def _back(self) -> None:
        """The visitor still holds the screen: whoever goes on at the desk says who they are."""
        self.given_over.deleteLater()
        self.left.emit()
        self.tools.messages.lock_asked.emit()
