"""The machine's time zone."""

import pytest

from seventeen.core.zone import machine_zone
from seventeen.rules.calendar import is_zone


@pytest.mark.parametrize("told", ["Europe/Berlin", ":America/New_York", "UTC"])
def test_what_the_environment_says_comes_first(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv("TZ", told)
    assert machine_zone() == told.lstrip(":")


@pytest.mark.parametrize("told", ["", "CET-1CEST", "nowhere/at-all"])
def test_it_is_always_a_zone_that_is_known(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv("TZ", told)
    assert is_zone(machine_zone())
