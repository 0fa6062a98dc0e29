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

VALUES = {"emails": 320, "phones": 100, "links": 2000}
"""Longest value in each list of {value, label?}."""

LABEL = 50
VALUES_COUNT = 20
"""Most entries in `emails`, `phones` and `links`."""

STRINGS = {"common_ground": 500, "mutual_contacts": 200, "tags": 50}
"""Longest string in each list of strings."""

STRINGS_COUNT = 50
INTEREST_KINDS = ("organization", "technology", "work", "industry", "role")
INTEREST_DETAIL = 500
INTEREST_COUNT = 20

EXTERNAL_SOURCE = 50
EXTERNAL_ID = 255
EXTERNAL_COUNT = 20

CADENCE_DAYS = (1, 3650)

EXTRA_NAME = 100
EXTRA_NAMES = 50
EXTRA_VALUE = 500
EXTRA_VALUES = 20
LEFT_OUT = "left_out"
"""The name in `extra` that lists what the file had and `extra` could not take."""
