"""演练: a round of the service award: a team that was given it, and somebody who is nominated with a second voice."""

from __future__ import annotations

from datetime import timedelta

from app.acts.decide_award import GIVE, DecideAwardDraft
from app.acts.nominate_award import PERSON, TEAM, NominateAwardDraft
from app.acts.open_award import OpenAwardDraft
from app.acts.second_award import SecondAwardDraft
from app.desk import Desk
from app.practice_staff import APPROVER, COLLEAGUE, HEAD, OFFICER, member, sitting
from app.reports.award_evidence import evidence_for, evidence_of

_TEAM = "东门接待组"


def awards(desk: Desk) -> None:
    """Open the round, nominate with what the record shows, and decide on the team."""
    world = desk.world()
    first, last, award = world.today - timedelta(days=150), world.today, desk.new_id()
    title = f"{world.today.year}年红棉信访服务评比"
    note = "看怎样待人、怎样做事：一张笑脸，一杯水，一句话说到做到。"
    desk.do(OpenAwardDraft(award, "", title, first.isoformat(), last.isoformat(), note))
    officer = member(desk, OFFICER)
    for kind, name, user, reason in (
        (TEAM, _TEAM, "", "来的人先有座、有水，再说事；说过哪天回话，就哪天回话"),
        (PERSON, officer.name, officer.id, "一户一户上门听，答应的事记下来，一件一件做到"),
    ):
        found = evidence_for(desk.read, world, first, last, team=kind == TEAM, name=name, user=user)
        named = tuple(map(evidence_of, found))
        nomination = desk.new_id()
        desk.do(NominateAwardDraft(nomination, award, kind, name, user, reason, named))
        colleague = sitting(desk, COLLEAGUE)
        colleague.do(SecondAwardDraft(desk.new_id(), award, nomination, "我在旁边看到的，是这样。"))
        if kind == TEAM:
            who, why = f"{HEAD}、{APPROVER}", "大家都看得到，信访人也自己说了谢"
            desk.do(DecideAwardDraft(desk.new_id(), award, nomination, GIVE, who, why))
