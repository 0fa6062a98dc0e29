"""Times to propose, as clients ask for them."""

from typing import Any

from tests.support.api import User

SLOTS = "/interviews/slots"


def starts(found: dict[str, Any]) -> list[str]:
    return [one["starts_at"] for one in found["items"]]


def test_three_times_on_the_next_working_days(user: User) -> None:
    found = user.get(SLOTS)
    assert found["items"][0] == {
        "starts_at": "2026-03-03T09:30:00.000Z",
        "ends_at": "2026-03-03T09:47:00.000Z",
    }
    assert starts(found) == [
        "2026-03-03T09:30:00.000Z",
        "2026-03-04T14:00:00.000Z",
        "2026-03-05T11:30:00.000Z",
    ]
    assert found["text"] == (
        "Would one of these times suit you for 17 minutes?\n"
        "- Tuesday, 3 March 2026, 10:30–10:47\n"
        "- Wednesday, 4 March 2026, 15:00–15:17\n"
        "- Thursday, 5 March 2026, 12:30–12:47"
    )
    assert (found["time_zone"], found["contact_time_zone"]) == ("Europe/Berlin", None)


def test_both_clocks_for_somebody_far_away(user: User) -> None:
    contact = user.contact(time_zone="America/New_York")
    found = user.get(SLOTS, contact_id=contact["id"], limit=1)
    assert starts(found) == ["2026-03-03T13:00:00.000Z"]
    assert found["text"].endswith(
        "- Tuesday, 3 March 2026, 08:00–08:17 (New York time) / 14:00–14:17 (Berlin time)"
    )
    same = user.contact(time_zone="Europe/Paris")
    near = user.get(SLOTS, contact_id=same["id"], limit=1)
    assert near["text"].endswith("- Tuesday, 3 March 2026, 10:30–10:47 (Paris time)")


def test_what_is_agreed_is_not_proposed_again(user: User, other: User) -> None:
    first = starts(user.get(SLOTS))[0]
    other.interview(starts_at=first)
    assert starts(user.get(SLOTS))[0] == first
    talk = user.interview(starts_at=first)
    assert starts(user.get(SLOTS))[0] != first
    user.post(f"/interviews/{talk['id']}/cancel", by="me")
    assert starts(user.get(SLOTS))[0] == first


def test_as_long_as_wanted_and_from_when_wanted(user: User) -> None:
    user.patch("/me", defaults={"minutes_asked": 23})
    assert user.get(SLOTS)["minutes"] == 23
    found = user.get(SLOTS, minutes=45, limit=5, starts_after="2026-04-01T12:00:00Z")
    assert found["minutes"] == 45
    assert len(found["items"]) == 5
    assert min(starts(found)) > "2026-04-02"
    assert min(starts(user.get(SLOTS, starts_after="2020-01-01T12:00:00Z"))) > "2026-03-03"


def test_in_german(user: User) -> None:
    text = user.get(SLOTS, language="de", limit=1)["text"]
    assert text == (
        "Passt einer dieser Termine für 17 Minuten?\n- Dienstag, 3. März 2026, 10:30–10:47 Uhr"
    )


def test_nobody_is_proposed_to_who_is_not_there(user: User, other: User) -> None:
    found = user.get(SLOTS, contact_id=other.contact(time_zone="America/New_York")["id"])
    assert (found["items"], found["text"], found["contact_time_zone"]) == ([], "", None)
