"""Organizations, and the contacts who work there."""

from tests.support.api import User


class TestOrganizations:
    def test_are_made_once_by_name_whatever_the_accents_and_case(self, user: User) -> None:
        first = user.contact(organization_name="Café Zürich")
        second = user.contact(organization_name="cafe ZURICH")
        assert first["organization"] == second["organization"]
        assert first["organization"]["name"] == "Café Zürich"
        [organization] = user.items("/organizations")
        assert organization["contact_count"] == 2

    def test_a_name_and_an_id_at_once_is_refused(self, user: User) -> None:
        acme = user.organization()
        answer = user.request(
            "POST",
            "/contacts",
            json={"name": "Bo", "organization_id": acme["id"], "organization_name": "Other"},
        )
        assert answer.status_code == 422

    def test_a_contact_moves_by_name_and_leaves_with_null(self, user: User) -> None:
        contact = user.contact(organization_name="Acme Example")
        where = f"/contacts/{contact['id']}"
        moved = user.patch(where, organization_name="Bolt Example")
        assert moved["organization"]["name"] == "Bolt Example"
        left = user.patch(where, organization_id=None)
        assert (left["organization_id"], left["organization"]) == (None, None)
        assert {one["contact_count"] for one in user.items("/organizations")} == {0}

    def test_a_new_name_shows_with_its_people_and_finds_them(self, user: User) -> None:
        acme = user.organization(name="Acme Example")
        contact = user.contact(organization_id=acme["id"])
        before = user.get("/changes", since="latest")["next"]
        user.patch(f"/organizations/{acme['id']}", name="Zenith Example")

        assert user.get(f"/contacts/{contact['id']}")["organization"]["name"] == "Zenith Example"
        assert [one["id"] for one in user.items("/contacts", q="zenith")] == [contact["id"]]
        assert user.items("/contacts", q="acme") == []
        told = {one["id"]: one["thing"] for one in user.get("/changes", since=before)["items"]}
        assert told[contact["id"]]["organization"]["name"] == "Zenith Example"
        assert told[acme["id"]]["name"] == "Zenith Example"
        assert [one["id"] for one in user.items("/organizations", q="zenith")] == [acme["id"]]

    def test_another_field_says_nothing_new_of_its_people(self, user: User) -> None:
        acme = user.organization()
        contact = user.contact(organization_id=acme["id"])
        before = user.get("/changes", since="latest")["next"]
        user.patch(f"/organizations/{acme['id']}", target=True)
        told = {one["id"] for one in user.get("/changes", since=before)["items"]}
        assert contact["id"] not in told

    def test_people_outlive_it_and_are_no_longer_found_by_it(self, user: User) -> None:
        acme = user.organization(name="Acme Example")
        contact = user.contact(organization_id=acme["id"])
        before = user.get("/changes", since="latest")["next"]
        user.ok("DELETE", f"/organizations/{acme['id']}")
        assert user.get(f"/contacts/{contact['id']}")["organization"] is None
        assert user.items("/contacts", q="acme") == []
        told = {one["id"]: one["thing"] for one in user.get("/changes", since=before)["items"]}
        assert told[contact["id"]]["organization"] is None

        user.post(f"/organizations/{acme['id']}/restore")
        assert user.get(f"/contacts/{contact['id']}")["organization"]["name"] == "Acme Example"
        assert [one["id"] for one in user.items("/contacts", q="acme")] == [contact["id"]]

    def test_erased_it_leaves_no_link_behind(self, user: User) -> None:
        acme = user.organization(name="Acme Example")
        contact = user.contact(organization_id=acme["id"])
        before = user.get("/changes", since="latest")["next"]
        user.ok("DELETE", f"/organizations/{acme['id']}", params={"forever": "true"})
        assert user.get(f"/contacts/{contact['id']}")["organization_id"] is None
        assert user.items("/contacts", q="acme") == []
        told = {one["id"]: one["thing"] for one in user.get("/changes", since=before)["items"]}
        assert told[contact["id"]]["organization_id"] is None
        assert told[acme["id"]] is None

    def test_are_listed_by_name_target_and_words(self, user: User) -> None:
        for name, target in (("Ärger Example", False), ("Zoo Example", True), ("Bolt", False)):
            user.organization(name=name, target=target, about=f"{name} makes things")
        names = [one["name"] for one in user.items("/organizations")]
        assert names == ["Ärger Example", "Bolt", "Zoo Example"]
        assert [one["name"] for one in user.items("/organizations", target="true")] == [
            "Zoo Example"
        ]
        assert [one["name"] for one in user.items("/organizations", q="arg")] == ["Ärger Example"]
        assert [one["name"] for one in user.items("/organizations", q="exam", sort="-name")] == [
            "Zoo Example",
            "Ärger Example",
        ]


class TestMerge:
    def test_everybody_and_everything_of_the_one_goes_to_the_other(self, user: User) -> None:
        into = user.organization(name="Acme Example", links=[{"value": "https://acme.example"}])
        gone = user.organization(
            name="ACME",
            target=True,
            about="Makes anvils",
            links=[{"value": "https://ACME.example"}, {"value": "https://jobs.acme.example"}],
        )
        ana = user.contact(organization_id=gone["id"])
        opening = user.post("/opportunities", title="Smith", organization_id=gone["id"])
        insight = user.post("/insights", kind="market", text="Busy", organization_id=gone["id"])
        since = user.get("/changes", since="latest")["next"]
        body = {"into_id": into["id"], "from_id": gone["id"]}
        merged = user.post("/organizations/merge", **body)

        assert (merged["name"], merged["about"]) == ("Acme Example", "Makes anvils")
        assert (merged["target"], merged["contact_count"]) == (True, 1)
        links = [one["value"] for one in merged["links"]]
        assert links == ["https://acme.example", "https://jobs.acme.example"]
        shown = {"id": into["id"], "name": "Acme Example"}
        assert user.get(f"/contacts/{ana['id']}")["organization"] == shown
        assert user.get(f"/opportunities/{opening['id']}")["organization_id"] == into["id"]
        assert user.get(f"/insights/{insight['id']}")["organization_id"] == into["id"]
        assert [one["id"] for one in user.items("/contacts", q="acme example")] == [ana["id"]]
        assert user.request("GET", f"/organizations/{gone['id']}").status_code == 404
        told = {one["id"] for one in user.get("/changes", since=since)["items"]}
        assert {into["id"], gone["id"], ana["id"], opening["id"], insight["id"]} <= told

    def test_takes_two(self, user: User) -> None:
        one = user.organization()["id"]
        for body in (
            {"into_id": one, "from_id": one},
            {"into_id": one, "from_id": user.contact()["id"]},
        ):
            refused = user.request("POST", "/organizations/merge", json=body)
            assert refused.status_code == 422
            assert refused.json()["errors"][0]["pointer"] == "/from_id"
