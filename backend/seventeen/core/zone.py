"""The time zone that this machine is set to."""

import os
from pathlib import Path
from zoneinfo import available_timezones

LOCALTIME = Path("/etc/localtime")


def machine_zone() -> str:
    """Its IANA name, such as `Europe/Berlin`; `UTC` when the machine does not tell."""
    told = os.environ.get("TZ", "").lstrip(":")
    linked = str(LOCALTIME.resolve()).rpartition("zoneinfo/")[2]
    known = available_timezones()
    return next((name for name in (told, linked) if name in known), "UTC")
