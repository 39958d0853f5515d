"""Which page stands behind a key: each is imported and built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from app.desk import Desk
from ui.lane import Lane
from ui.messages import Messages
from ui.opened import Opened
from ui.page import Page
from ui.preview.printing import Printer
from ui.running import Running


def maker(opened: Opened, session: Running, printer: Printer, key: str) -> Callable[[], Page]:
    """What builds the page of this key, when it is asked for."""
    return lambda: _build(opened, session, printer, key)


def _build(opened: Opened, session: Running, printer: Printer, key: str) -> Page:
    tools = (session.lane, opened.desk, session.messages, printer)
    match key:
        case "registration":
            from ui.pages.registration_page import RegistrationPage

            return RegistrationPage(*tools, opened.desk.put_scan)
        case "cases":
            from ui.pages.cases_page import CasesPage

            return CasesPage(*tools)
        case "case":
            from ui.pages.case_page import CasePage

            return CasePage(*tools, session.exchanges)
        case "today":
            from ui.pages.today_page import TodayPage

            return TodayPage(*tools, session.copies)
        case "settings":
            from ui.pages.settings_page import SettingsPage

            own = (opened.maintenance, session.change, session.exchanges, session.copies)
            return SettingsPage(*tools, *own, session.practise_year)
        case _:
            return _plain(key)(*tools)


def _plain(key: str) -> Callable[[Lane, Desk, Messages, Printer], Page]:
    """The pages that need nothing more."""
    match key:
        case "letters":
            from ui.pages.letters_page import LettersPage as Plain
        case "deadlines":
            from ui.pages.deadlines_page import DeadlinesPage as Plain
        case "supervision":
            from ui.pages.supervision_page import SupervisionPage as Plain
        case "inquiry":
            from ui.pages.inquiry_page import InquiryPage as Plain
        case "analysis":
            from ui.pages.analysis_page import AnalysisPage as Plain
        case "proof":
            from ui.pages.proof_page import ProofPage as Plain
        case "reply":
            from ui.pages.reply_page import ReplyPage as Plain
        case _:
            return _of_hall(key)
    return Plain


def _of_hall(key: str) -> Callable[[Lane, Desk, Messages, Printer], Page]:
    """The pages under 群众工作."""
    match key:
        case "liaison":
            from ui.pages.liaison_page import LiaisonPage as Plain
        case "roster":
            from ui.pages.roster_page import RosterPage as Plain
        case "helpers":
            from ui.pages.helpers_page import HelpersPage as Plain
        case "backlog":
            from ui.pages.backlog_page import BacklogPage as Plain
        case "receptions":
            from ui.pages.receptions_page import ReceptionsPage as Plain
        case "promises":
            from ui.pages.promises_page import PromisesPage as Plain
        case "queue":
            from ui.pages.queue_page import QueuePage as Plain
        case "facilities":
            from ui.pages.facilities_page import FacilitiesPage as Plain
        case "campaigns":
            from ui.pages.campaigns_page import CampaignsPage as Plain
        case "project":
            from ui.pages.project_page import ProjectPage as Plain
        case "meetings":
            from ui.pages.meetings_page import MeetingsPage as Plain
        case "conferences":
            from ui.pages.conferences_page import ConferencesPage as Plain
        case "sponsored":
            from ui.pages.sponsored_page import SponsoredPage as Plain
        case "meeting":
            from ui.pages.meeting_page import MeetingPage as Plain
        case _:
            return _of_service(key)
    return Plain


def _of_service(key: str) -> Callable[[Lane, Desk, Messages, Printer], Page]:
    """How we served: what went wrong, and who is thanked."""
    match key:
        case "complaints":
            from ui.pages.complaints_page import ComplaintsPage as Plain
        case "breaches":
            from ui.pages.breaches_page import BreachesPage as Plain
        case "erasures":
            from ui.pages.erasures_page import ErasuresPage as Plain
        case "awards":
            from ui.pages.awards_page import AwardsPage as Plain
        case "thanks":
            from ui.pages.thanks_page import ThanksPage as Plain
        case _:
            return _outside(key)
    return Plain


def _outside(key: str) -> Callable[[Lane, Desk, Messages, Printer], Page]:
    """What is done outside, and 群众工作 itself."""
    match key:
        case "outreach":
            from ui.pages.outreach_page import OutreachPage as Plain
        case "service_day":
            from ui.pages.service_day_page import ServiceDayPage as Plain
        case "service_days":
            from ui.pages.service_days_page import ServiceDaysPage as Plain
        case "groups":
            from ui.pages.groups_page import GroupsPage as Plain
        case "sites":
            from ui.pages.sites_page import SitesPage as Plain
        case _:
            from ui.pages.hall_page import HallPage as Plain
    return Plain
