"""Cursors: where a page goes on, and nothing else."""

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.core.errors import BadRequest
from seventeen.core.pagination import Cursors
from seventeen.core.security import Keyring

cursors = Cursors(Keyring(b"k" * 32))
values = st.lists(st.text() | st.integers(0, 2**53) | st.none(), min_size=1, max_size=3)
LIST = {"list": "contact", "owner": "a", "sort": "name"}


@given(values, st.dictionaries(st.text(), st.text()))
def test_what_goes_in_comes_out(inside: list[Any], bound_to: dict[str, str]) -> None:
    made = cursors.make(inside, bound_to)
    assert made.isascii()
    assert cursors.read(made, bound_to) == inside


@given(st.text() | st.binary().map(lambda raw: base64.urlsafe_b64encode(raw).decode()))
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(BadRequest, match="cursor"):
        cursors.read(text, LIST)


@given(st.data())
def test_a_changed_one_is_refused(data: st.DataObject) -> None:
    made = cursors.make(["Ana", "0199"], LIST)
    raw = bytearray(base64.urlsafe_b64decode(made + "=" * (-len(made) % 4)))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(BadRequest, match="cursor"):
        cursors.read(base64.urlsafe_b64encode(bytes(raw)).decode().rstrip("="), LIST)


@pytest.mark.parametrize("change", [{"owner": "b"}, {"sort": "-name"}, {"list": "outreach"}])
def test_one_of_another_list_is_refused(change: dict[str, str]) -> None:
    made = cursors.make(["Ana", "0199"], LIST)
    with pytest.raises(BadRequest, match="another sort"):
        cursors.read(made, {**LIST, **change})


def test_one_of_another_installation_is_refused() -> None:
    made = Cursors(Keyring(b"x" * 32)).make(["Ana"], LIST)
    with pytest.raises(BadRequest):
        cursors.read(made, LIST)
