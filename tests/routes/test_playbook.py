"""The playbook through the API."""

from tests.support.api import User


def test_the_pages_come_in_reading_order_and_in_both_languages(user: User) -> None:
    english = user.get("/playbook")["items"]
    german = user.get("/playbook", language="de")["items"]

    assert [page["id"] for page in english] == [page["id"] for page in german]
    assert english[0]["title"] == "What an informational interview is"
    assert german[0]["title"] == "Was ein Informationsgespräch ist"
    assert [page["order"] for page in english] == list(range(1, len(english) + 1))


def test_every_finding_leads_to_a_tip_in_every_language(user: User) -> None:
    review = user.post("/coach/review", kind="outreach", text="Could you refer me? Thanks!")
    for language in ("en", "de"):
        for finding in review["findings"]:
            name, _, anchor = finding["playbook"].partition("#")
            page = user.get(f"/playbook/{name}", language=language)
            assert page["language"] == language
            [tip] = [tip for tip in page["tips"] if tip["anchor"] == anchor]
            assert tip["text"]
            assert tip["why"]
            assert tip["example"]
            assert tip["title"] in page["markdown"]


def test_facts_name_their_sources(user: User) -> None:
    sources = user.get("/playbook/why-it-works")["sources"]
    assert any("Granovetter" in one and "1973" in one for one in sources)


def test_other_pages_and_languages_are_not_there(user: User) -> None:
    assert user.request("GET", "/playbook/nothing").status_code == 404
    assert user.request("GET", "/playbook/..%2Fen").status_code == 404
    wrong = user.request("GET", "/playbook?language=fr")
    assert wrong.status_code == 422
    assert wrong.json()["errors"][0]["pointer"] == "language"
