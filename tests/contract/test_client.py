"""A client that a public generator makes of openapi.yaml does the main job, over real HTTP."""

import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from tests.contract.served import CONTRACT
from tests.support.api import PASSWORD
from tests.support.clock import ManualClock
from tests.support.live import live

PACKAGE = "seventeen_client"
# The generator knows of JSON Lines and of pictures only when it is told what they are.
OVERRIDES = {"application/jsonl": "text/plain", "image/jpeg": "application/octet-stream"}
CONFIG = {"content_type_overrides": OVERRIDES, "post_hooks": []}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The client as a package that can be imported."""
    folder = tmp_path_factory.mktemp("client")
    config = folder / "config.json"
    config.write_text(json.dumps(CONFIG))
    program = Path(sys.executable).parent / "openapi-python-client"
    where = ("--path", CONTRACT, "--output-path", folder / PACKAGE, "--config", config)
    made = subprocess.run(
        [program, "generate", *where, "--meta", "none", "--fail-on-warning"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    sys.path.insert(0, str(folder))
    yield PACKAGE
    sys.path.remove(str(folder))


class Program:
    """Somebody else's program: calls the generated functions with a token."""

    def __init__(self, package: str, address: str) -> None:
        self._package = package
        self.models = importlib.import_module(f"{package}.models")
        self._client = importlib.import_module(f"{package}.client").Client(base_url=address)

    def sign_up(self) -> None:
        """Make an account, take a token, and go on with that."""
        models = self.models
        register = models.RegisterIn(
            email="ana.user@example.com", password=PASSWORD, time_zone="Europe/Berlin"
        )
        self("accounts.register", body=register)
        scopes = [models.Scope.READ, models.Scope.WRITE]
        token = self("accounts.create_token", body=models.TokenIn(name="A program", scopes=scopes))
        address = self._client.get_httpx_client().base_url
        self.close()
        authenticated = importlib.import_module(f"{self._package}.client").AuthenticatedClient
        self._client = authenticated(base_url=str(address), token=token.token)

    def close(self) -> None:
        """Hang up."""
        self._client.get_httpx_client().close()

    def __call__(self, operation: str, *ids: str, **arguments: Any) -> Any:
        """What the operation gives; a problem fails the test."""
        module = importlib.import_module(f"{self._package}.api.{operation}")
        found = module.sync(*ids, client=self._client, **arguments)
        assert not isinstance(found, self.models.Problem), found
        return found

    def problem(self, operation: str, *ids: str, **arguments: Any) -> Any:
        """The problem that an operation has to end with."""
        module = importlib.import_module(f"{self._package}.api.{operation}")
        found = module.sync(*ids, client=self._client, **arguments)
        assert isinstance(found, self.models.Problem), found
        return found


@pytest.fixture
def program(generated: str, app: Any) -> Iterator[Program]:
    """A program that is signed in."""
    with live(app) as address:
        program = Program(generated, address)
        program.sign_up()
        yield program
        program.close()


def test_a_connection_goes_on_after_a_head(app: Any) -> None:
    with live(app) as address:
        line = HTTPConnection(address.removeprefix("http://"))
        line.connect()
        # Whoever hangs up is found out: nobody dials again.
        line.auto_open = 0
        for method in ("HEAD", "GET") * 5:
            line.request(method, "/api/v1")
            answer = line.getresponse()
            assert (answer.status, bool(answer.read())) == (200, method == "GET")
        line.close()


def test_the_main_job(program: Program, clock: ManualClock) -> None:
    models = program.models
    kinds: Callable[[], list[str]] = lambda: [  # noqa: E731 -- asked again after each step
        entry.kind.value for entry in program("overview.get_agenda").items
    ]

    contact = program(
        "contacts.create_contact",
        body=models.ContactIn(
            name="Bo Example",
            organization_name="Acme Example",
            emails=[models.LabelledAddress(value="bo@example.com", label="work")],
            interest=[models.Interest(kind=models.InterestKind.TECHNOLOGY, detail="Ledgers")],
        ),
    )
    assert contact.organization.name == "Acme Example"
    assert kinds() == ["first_message"]

    ask = program(
        "outreach.create_outreach",
        body=models.OutreachIn(contact_id=contact.id, body="17 minutes about ledgers?"),
    )
    assert ask.minutes_asked == 17
    ask = program("outreach.send_outreach", ask.id, body=models.SendIn())
    assert ask.status is models.OutreachStatus.SENT
    assert ask.sent_at == clock.now()

    clock.move(days=1)
    yes = models.AnswerIn(answer=models.Answer.ACCEPTED, text="Happy to.")
    program("outreach.answer_outreach", ask.id, body=yes)
    assert kinds() == ["agree_time"]

    talk = program(
        "interviews.create_interview",
        body=models.InterviewIn(
            contact_id=contact.id,
            outreach_id=ask.id,
            starts_at=datetime(2026, 3, 10, 14, 0, tzinfo=UTC),
            medium=models.Medium.VIDEO,
        ),
    )
    question = program(
        "interviews.create_interview_question",
        talk.id,
        body=models.InterviewQuestionIn(text="What surprised you most?"),
    )
    listed = program("interviews.list_interview_questions", talk.id).items
    assert [one.referral for one in listed] == [False, True]

    clock.set(talk.starts_at)
    program("interviews.start_interview", talk.id, body=models.StartIn())
    program(
        "interviews.create_note",
        talk.id,
        body=models.NoteIn(text="They split the ledger first.", question_id=question.id),
    )
    clock.move(minutes=17)
    promise = models.PromisedIn(by=models.Party.ME, text="Send the paper.")
    talk = program(
        "interviews.finish_interview",
        talk.id,
        body=models.FinishIn(referral_question_asked=True, promises=[promise]),
    )
    assert talk.status is models.InterviewStatus.HELD

    assert kinds()[:2] == ["thank_you", "wrap_up"]
    program("interviews.wrap_up_interview", talk.id, body=models.WrapUpIn())
    assert kinds()[0] == "thank_you"
    owed = {
        one.kind.value: one
        for one in program(
            "follow_ups.list_follow_ups",
            contact_id=contact.id,
            status=models.FollowUpStatus.PENDING,
        ).items
    }
    assert owed.keys() == {"thank_you", "check_in", "promise"}
    done = program(
        "follow_ups.complete_follow_up",
        owed["thank_you"].id,
        body=models.CompleteIn(channel=models.Channel.EMAIL, body="Thank you, Bo!"),
    )
    assert done.status is models.FollowUpStatus.DONE
    assert "thank_you" not in kinds()
    assert program("contacts.get_contact", contact.id).stage is models.Stage.IN_TOUCH
    story = {one.type_ for one in program("contacts.get_timeline", contact.id).items}
    assert story >= {"outreach.sent", "interview.finished", "follow_up.completed"}


def test_problems_are_problems_of_the_client_too(program: Program) -> None:
    models = program.models
    missing = program.problem("contacts.get_contact", "019caddb-0000-7000-8000-000000000000")
    assert (missing.status, missing.title) == (404, "Not found")
    body = models.OutreachIn(contact_id="019caddb-0000-7000-8000-000000000000")
    refused = program.problem("outreach.create_outreach", body=body)
    assert [(one.pointer, one.code) for one in refused.errors] == [("/contact_id", "not-found")]
    contact = program("contacts.create_contact", body=models.ContactIn(name="Bo Example"))
    draft = program("outreach.create_outreach", body=models.OutreachIn(contact_id=contact.id))
    yes = models.AnswerIn(answer=models.Answer.ACCEPTED)
    too_early = program.problem("outreach.answer_outreach", draft.id, body=yes)
    assert (too_early.status, too_early.state) == (409, "draft")
    assert too_early.possible == ["send"]


def test_a_merge_patch_says_only_what_is_set(program: Program) -> None:
    models = program.models
    body = models.ContactIn(name="Bo Example", title="Engineer", location="Berlin")
    contact = program("contacts.create_contact", body=body)
    patch = models.ContactPatch(title=None)
    changed = program("contacts.update_contact", contact.id, body=patch)
    assert (changed.title, changed.location) == (None, "Berlin")
