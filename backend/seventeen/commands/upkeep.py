"""The sweep, the schema and the contract, for whoever runs an installation."""

import asyncio
import json
import tempfile
from pathlib import Path

from seventeen.commands.common import load_settings, say
from seventeen.commands.opened import opened
from seventeen.core.schema import drift
from seventeen.core.trouble import Trouble
from seventeen.core.upkeep import AHEAD, bring_up, reaching, schema_state
from seventeen.core.vault import Vault
from seventeen.jobs.sweep import sweep_all


def sweep() -> None:
    """Do what time demands, once. Raises Trouble when it failed for somebody."""
    with opened() as place:
        done = asyncio.run(sweep_all(place.db, Vault(place.settings.attachments_dir)))
    parts = (
        (done["unanswered"], "ask went unanswered", "asks went unanswered"),
        (done["erased"], "thing left the bin for good", "things left the bin for good"),
        (done["guests"], "guest was removed", "guests were removed"),
        (done["files"], "photo was removed", "photos were removed"),
    )
    told = [f"{count} {one if count == 1 else many}" for count, one, many in parts if count]
    say(("; ".join(told) if told else "Nothing was due") + ".")
    if done["failed"]:
        raise Trouble(f"It failed for {done['failed']} of the accounts; the log above says why.")


def upgrade_database() -> None:
    """Bring the schema up to date. Raises Trouble."""
    with opened(current=False, makes=True) as place:
        changed = bring_up(place.db.engine)
    say("The database is up to date now." if changed else "The database was up to date already.")


def check_database() -> None:
    """Say whether the schema is what this version expects. Raises Trouble when it is not."""
    with opened(current=False) as place:
        state = schema_state(place.db.engine)
        if state == "ahead":
            raise Trouble(AHEAD)
        if state != "current":
            raise Trouble("The database is not up to date. Run `seventeen db upgrade`.")
        with reaching(place.db.engine), place.db.engine.connect() as connection:
            differences = drift(connection)
    if differences:
        raise Trouble("\n".join(["The tables are not as they should be:", *differences]))
    say("The database is up to date, and its tables are as they should be.")


def print_contract(*, as_yaml: bool) -> None:
    """Print the contract as the app serves it."""
    from seventeen.app import create_app
    from seventeen.routes.contract.written import as_yaml as written

    with tempfile.TemporaryDirectory(prefix="seventeen-") as folder:
        # A throw-away place: describing the API needs no data, and must not make any.
        app = create_app(load_settings(data_dir=Path(folder), database_url=""))
        document = app.api.openapi()
        app.installation.db.close()
    say((written(document) if as_yaml else json.dumps(document, indent=2)).rstrip("\n"))
