"""How long and how many: the bounds of a contact's fields, in code points and in items."""

TEXTS = {
    "name": 200,
    "given_name": 100,
    "family_name": 100,
    "title": 200,
    "organization_name": 200,
    "location": 200,
    "about": 5000,
}
"""Longest value of each text field."""

VALUES = {"emails": 254, "phones": 200, "links": 2000}
"""Longest value in each list of {value, label?}."""

_PART = r"[^\s\u0000-\u0020\u007f-\u00a0\ufeff@<>,;\"]+"
ADDRESS = f"{_PART}@{_PART}"
"""The shape of an e-mail address, as a pattern that JSON Schema knows as well."""

LABEL = 50
VALUES_COUNT = 20
"""Most entries in `emails`, `phones` and `links`."""

STRINGS = {"common_ground": 200, "mutual_contacts": 200, "tags": 50}
"""Longest string in each list of strings."""

STRINGS_COUNT = {"common_ground": 20, "mutual_contacts": 50, "tags": 50}
"""Most strings in each."""

INTEREST_KINDS = ("organization", "technology", "work", "industry", "role")
INTEREST_DETAIL = 200
INTEREST_COUNT = 20

EXTERNAL_SOURCE = 50
EXTERNAL_ID = 200
EXTERNAL_COUNT = 20

CADENCE_DAYS = (1, 1095)
YEARS = (1900, 2200)
"""First and last year of a day."""

EXTRA_NAME = 100
EXTRA_NAMES = 50
EXTRA_VALUE = 500
EXTRA_VALUES = 20
LEFT_OUT = "left_out"
"""The name in `extra` that lists what the file had and `extra` could not take."""
