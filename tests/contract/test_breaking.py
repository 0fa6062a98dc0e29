"""Nothing that the last release promised is taken back."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.contract.breaking import breaks
from tests.contract.served import RELEASED, load, served

Document = dict[str, Any]

LATER = """\
A client of the last release would trip over this. Add beside what is there instead; what has to go
gets `Deprecation` and `Sunset` headers first. After a release:
    cp openapi.yaml tests/contract/released.yaml
"""


def test_clients_of_the_last_release_go_on_working() -> None:
    found = breaks(load(RELEASED), served())
    assert not found, "\n".join([LATER, *found])


def contact(document: Document) -> Document:
    found: Document = document["components"]["schemas"]["Contact"]
    return found


def contact_in(document: Document) -> Document:
    found: Document = document["components"]["schemas"]["ContactIn"]
    return found


def listing(document: Document) -> Document:
    found: Document = document["paths"]["/api/v1/contacts"]["get"]
    return found


def an_operation_less(document: Document) -> None:
    del document["paths"]["/api/v1/contacts/{id}"]["patch"]


def another_path(document: Document) -> None:
    document["paths"]["/api/v1/people"] = document["paths"].pop("/api/v1/contacts")


def another_operation_id(document: Document) -> None:
    listing(document)["operationId"] = "list_people"


def a_parameter_less(document: Document) -> None:
    listing(document)["parameters"].pop()


def a_parameter_required(document: Document) -> None:
    listing(document)["parameters"][0]["required"] = True


def a_new_parameter_required(document: Document) -> None:
    new = {"name": "team", "in": "query", "required": True, "schema": {"type": "string"}}
    listing(document)["parameters"].append(new)


def a_smaller_page(document: Document) -> None:
    listing(document)["parameters"][0]["schema"]["maximum"] = 100


def another_scope(document: Document) -> None:
    listing(document)["security"][1]["token"] = ["admin"]


def credentials_where_none_were(document: Document) -> None:
    document["paths"]["/api/v1"]["get"]["security"] = [{"session": []}]


def a_field_less_in_answers(document: Document) -> None:
    del contact(document)["properties"]["stage"]


def a_field_that_may_be_missing(document: Document) -> None:
    contact(document)["required"].remove("stage")


def another_type_in_answers(document: Document) -> None:
    contact(document)["properties"]["archived"] = {"type": "string"}


def null_in_answers(document: Document) -> None:
    kinds = [{"$ref": "#/components/schemas/Stage"}, {"type": "null"}]
    contact(document)["properties"]["stage"] = {"anyOf": kinds}


def another_type_deep_in_answers(document: Document) -> None:
    document["components"]["schemas"]["Reference"]["properties"]["id"] = {"type": "integer"}


def a_status_less(document: Document) -> None:
    del listing(document)["responses"]["200"]


def a_header_less(document: Document) -> None:
    del document["paths"]["/api/v1/contacts/{id}"]["get"]["responses"]["200"]["headers"]["ETag"]


def a_field_less_in_requests(document: Document) -> None:
    del contact_in(document)["properties"]["tags"]


def a_field_required_in_requests(document: Document) -> None:
    contact_in(document)["required"].append("title")


def another_type_in_requests(document: Document) -> None:
    contact_in(document)["properties"]["archived"] = {"type": "integer"}


def null_refused_in_requests(document: Document) -> None:
    contact_in(document)["properties"]["title"] = {"type": "string", "maxLength": 200}


def shorter_text_in_requests(document: Document) -> None:
    contact_in(document)["properties"]["title"]["anyOf"][0]["maxLength"] = 100


def a_choice_less_in_requests(document: Document) -> None:
    document["components"]["schemas"]["Channel"]["enum"].remove("other")


def a_kind_of_body_less(document: Document) -> None:
    content = document["paths"]["/api/v1/contacts/{id}"]["patch"]["requestBody"]["content"]
    del content["application/merge-patch+json"]


BREAKING = [
    an_operation_less,
    another_path,
    another_operation_id,
    a_parameter_less,
    a_parameter_required,
    a_new_parameter_required,
    a_smaller_page,
    another_scope,
    credentials_where_none_were,
    a_field_less_in_answers,
    a_field_that_may_be_missing,
    another_type_in_answers,
    null_in_answers,
    another_type_deep_in_answers,
    a_status_less,
    a_header_less,
    a_field_less_in_requests,
    a_field_required_in_requests,
    another_type_in_requests,
    null_refused_in_requests,
    shorter_text_in_requests,
    a_choice_less_in_requests,
    a_kind_of_body_less,
]


@pytest.mark.parametrize("change", BREAKING, ids=lambda change: change.__name__)
def test_what_breaks_clients_is_told(change: Callable[[Document], None]) -> None:
    changed = copy.deepcopy(served())
    change(changed)
    assert breaks(served(), changed) != []


def a_new_operation(document: Document) -> None:
    added = copy.deepcopy(listing(document))
    added["operationId"] = "list_people"
    document["paths"]["/api/v1/people"] = {"get": added}


def a_new_parameter(document: Document) -> None:
    new = {"name": "team", "in": "query", "required": False, "schema": {"type": "string"}}
    listing(document)["parameters"].append(new)


def a_larger_page(document: Document) -> None:
    listing(document)["parameters"][0]["schema"]["maximum"] = 500


def a_new_field_in_answers(document: Document) -> None:
    contact(document)["properties"]["team"] = {"type": "string", "maxLength": 50}
    contact(document)["required"].append("team")


def a_new_field_in_requests(document: Document) -> None:
    contact_in(document)["properties"]["team"] = {"type": "string", "maxLength": 50}


def a_new_choice(document: Document) -> None:
    document["components"]["schemas"]["Channel"]["enum"].append("letter")


def longer_text_in_requests(document: Document) -> None:
    contact_in(document)["properties"]["title"]["anyOf"][0]["maxLength"] = 300


def other_words(document: Document) -> None:
    listing(document)["summary"] = "All people"


HARMLESS = [
    a_new_operation,
    a_new_parameter,
    a_larger_page,
    a_new_field_in_answers,
    a_new_field_in_requests,
    a_new_choice,
    longer_text_in_requests,
    other_words,
]


@pytest.mark.parametrize("change", HARMLESS, ids=lambda change: change.__name__)
def test_what_is_only_added_breaks_nobody(change: Callable[[Document], None]) -> None:
    changed = copy.deepcopy(served())
    change(changed)
    assert breaks(served(), changed) == []
