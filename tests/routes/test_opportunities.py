"""Opportunities and their stages."""

from tests.support.api import User


def opening(user: User, **fields: str) -> str:
    """A new opportunity's address."""
    return f"/opportunities/{user.post('/opportunities', title='Engineer', **fields)['id']}"


def test_goes_forward_leaving_stages_out_and_is_closed_and_reopened(user: User) -> None:
    where = opening(user)
    for stage in ("applied", "offer", "closed", "interviewing", "closed"):
        assert user.post(f"{where}/move", stage=stage)["stage"] == stage
    assert [one["stage"] for one in user.items("/opportunities", stage="closed")] == ["closed"]


def test_does_not_go_back_or_stay(user: User) -> None:
    where = opening(user)
    user.post(f"{where}/move", stage="interviewing")
    for stage in ("spotted", "applied", "interviewing"):
        answer = user.request("POST", f"{where}/move", json={"stage": stage})
        assert answer.status_code == 409
        assert (answer.json()["state"], answer.json()["possible"]) == (
            "interviewing",
            ["offer", "closed"],
        )


def test_finds_or_makes_its_organization(user: User) -> None:
    known = user.organization(name="Acme Example")["id"]
    assert user.get(opening(user, organization_name="ACME example"))["organization_id"] == known
    made = user.get(opening(user, organization_name="Bolt Example"))["organization"]
    assert user.get(f"/organizations/{made['id']}")["name"] == "Bolt Example"
    both = {"title": "Engineer", "organization_name": "Bolt Example", "organization_id": known}
    assert user.request("POST", "/opportunities", json=both).status_code == 422


def test_is_found_by_its_organization_even_under_a_new_name(user: User) -> None:
    organization = user.organization(name="Acme Example")["id"]
    opening(user, organization_id=organization)
    user.patch(f"/organizations/{organization}", name="Zeta Example")
    [hit] = [one for one in user.get("/search", q="zeta")["items"] if one["kind"] == "opportunity"]
    assert (hit["title"], hit["excerpt"]) == ("Engineer", "Zeta Example")


def test_outlives_who_told_of_it(user: User) -> None:
    contact = user.contact()["id"]
    where = opening(user, contact_id=contact)
    user.ok("DELETE", f"/contacts/{contact}?forever=true")
    assert user.get(where)["contact_id"] is None
