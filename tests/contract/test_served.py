"""What the app serves is what openapi.yaml says."""

import copy
from typing import Any

import pytest

from seventeen.routes.contract.written import as_yaml
from tests.contract.differences import differences, meaning
from tests.contract.served import CONTRACT, load, served

REWRITE = "Rewrite the file with: .venv/bin/python -m tests.contract.write"


def test_the_app_serves_what_is_written() -> None:
    found = list(differences(meaning(load(CONTRACT)), meaning(served())))
    assert not found, "\n".join(
        [
            f"openapi.yaml differs in {len(found)} places (- only in the file, + only served):",
            *found[:50],
            REWRITE,
        ]
    )


def test_writing_it_loses_nothing(tmp_path: Any) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(as_yaml(served()))
    assert load(file) == served()


def a_tag_less(document: Any) -> None:
    document["tags"].pop()


def another_limit(document: Any) -> None:
    document["paths"]["/api/v1/agenda"]["get"]["parameters"][0]["schema"]["maximum"] += 1


def a_field_more(document: Any) -> None:
    document["components"]["schemas"]["Contact"]["properties"]["shoe_size"] = {"type": "integer"}


def a_number_as_text(document: Any) -> None:
    document["components"]["schemas"]["Contact"]["properties"]["title"]["anyOf"][0]["maxLength"] = (
        "200"
    )


@pytest.mark.parametrize("change", [a_tag_less, another_limit, a_field_more, a_number_as_text])
def test_every_difference_in_meaning_is_told(change: Any) -> None:
    changed = copy.deepcopy(served())
    change(changed)
    assert len(list(differences(meaning(served()), meaning(changed)))) == 1


def test_order_means_nothing() -> None:
    turned = copy.deepcopy(served())
    turned["paths"] = dict(reversed(turned["paths"].items()))
    turned["tags"].reverse()
    turned["paths"]["/api/v1/contacts"]["get"]["parameters"].reverse()
    turned["components"]["schemas"]["Contact"]["required"].reverse()
    assert list(differences(meaning(served()), meaning(turned))) == []
