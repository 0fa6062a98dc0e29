"""Writes a migration from what the models say: `.venv/bin/python migrations/new.py "badges"`.

It compares them with an empty database brought up to date by the migrations so far. Read what it
wrote, and run the tests: they take it up, down and up again on both databases.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory

from seventeen.core.db import database_url
from seventeen.core.schema import alembic_config, upgrade
from seventeen.core.sqlite import make_engine


def main() -> None:
    """Write the next migration; its number is one more than the last."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    last = ScriptDirectory.from_config(alembic_config()).get_current_head()
    with tempfile.TemporaryDirectory() as folder:
        url = database_url(f"sqlite:///{Path(folder) / 'empty.db'}")
        engine = make_engine(url, "BEGIN IMMEDIATE")
        upgrade(engine)
        with engine.begin() as connection:
            command.revision(
                alembic_config(connection),
                message=sys.argv[1],
                autogenerate=True,
                rev_id=f"{int(last or 0) + 1:04d}",
            )
        engine.dispose()


if __name__ == "__main__":
    main()
