"""The command `seventeen`. What the commands do is in `commands/`, imported when it is needed."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="seventeen",
    help="Run your informational interviews: from the first idea to a lasting relationship.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
users = typer.Typer(help="Make, list and erase accounts, and set passwords.", no_args_is_help=True)
tokens = typer.Typer(help="Make access tokens for programs.", no_args_is_help=True)
database = typer.Typer(help="Look after the database's tables.", no_args_is_help=True)
app.add_typer(users, name="user")
app.add_typer(tokens, name="token")
app.add_typer(database, name="db")
coaches = typer.Typer(help="Have texts reviewed before they go out.", no_args_is_help=True)
app.add_typer(coaches, name="coach")


class TextKind(StrEnum):
    """What sort of text the coach reviews."""

    OUTREACH = "outreach"
    QUESTION = "question"
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"


class Scope(StrEnum):
    """What a token may do."""

    READ = "read"
    WRITE = "write"
    SEND = "send"
    OFF_THE_RECORD = "off_the_record"
    ADMIN = "admin"


class ImportFormat(StrEnum):
    """What a file to import is written in."""

    LINKEDIN_CSV = "linkedin_csv"
    CSV = "csv"
    VCARD = "vcard"
    JSONL = "jsonl"


class ExportFormat(StrEnum):
    """What an export is written in."""

    CSV = "csv"
    VCARD = "vcard"
    JSONL = "jsonl"
    EVERYTHING = "everything"


User = Annotated[
    str | None,
    typer.Option(
        metavar="EMAIL",
        help="Whose account; not needed while there is only one.",
        show_default=False,
    ),
]
Password = Annotated[
    bool,
    typer.Option(
        "--password-stdin", help="Read the password from standard input instead of asking for it."
    ),
]


def main() -> None:
    """Run the command that the command line names."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        sentence = told(error)
        if sentence is None:
            raise
        typer.echo(f"seventeen: {sentence}", err=True)
        sys.exit(1)


def told(error: Exception) -> str | None:
    """What to tell of a failure that can be expected; None for any other, which is a bug."""
    from seventeen.core.trouble import Trouble

    if isinstance(error, Trouble):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}."
    if "seventeen.core.errors" in sys.modules:
        from seventeen.core.errors import Problem

        if isinstance(error, Problem):
            return error.detail
    return None


def version(wanted: bool) -> None:
    """Print the version and stop."""
    if wanted:
        from seventeen import __version__

        typer.echo(f"seventeen {__version__}")
        raise typer.Exit


@app.callback()
def before_any_command(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None:
    """Run your informational interviews: from the first idea to a lasting relationship."""
    from seventeen.commands.common import settings_warnings, warn

    for sentence in settings_warnings():
        warn(f"Warning: {sentence}")


@app.command(short_help="Start Seventeen.")
def serve(
    host: Annotated[
        str | None,
        typer.Option(help="Address to listen on; else SEVENTEEN_HOST.", show_default=False),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(
            min=0,
            max=65535,
            help="Port; 0 takes a free one; else SEVENTEEN_PORT.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Start Seventeen. The first start makes everything that it needs."""
    from seventeen.commands.serve import serve as run

    run(host, port)


@app.command(short_help="Look around in a made-up network.")
def demo(
    port: Annotated[
        int | None,
        typer.Option(
            min=0, max=65535, help="Port; else the usual one, or a free one.", show_default=False
        ),
    ] = None,
) -> None:
    """Look around in a network of made-up people, which goes when you stop."""
    from seventeen.commands.serve import demo as run

    run(port)


@app.command("import", short_help="Bring contacts in from files.")
def import_files(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Files to read; - is standard input.")
    ],
    file_format: Annotated[
        ImportFormat | None,
        typer.Option(
            "--format", help="What the files are; else it is seen in them.", show_default=False
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    user: User = None,
) -> None:
    """Bring contacts in from LinkedIn's Connections.csv, vCards, other CSV or JSON Lines."""
    from seventeen.commands.files import import_files as run

    if not run(files, file_format.value if file_format else None, user, dry_run=dry_run):
        raise typer.Exit(1)


@app.command("export", short_help="Take contacts, or everything, out.")
def export(
    file: Annotated[
        Path | None,
        typer.Argument(help="Where to write; - or none is standard output.", show_default=False),
    ] = None,
    file_format: Annotated[
        ExportFormat, typer.Option("--format", help="What to write.")
    ] = ExportFormat.EVERYTHING,
    user: User = None,
) -> None:
    """Take contacts, or everything there is, out."""
    from seventeen.commands.exports import export_file as run

    run(file, file_format.value, user)


@users.command("create")
def create_user(
    email: Annotated[str, typer.Argument(metavar="EMAIL", help="The address to log in with.")],
    name: Annotated[
        str | None, typer.Option(help="How the app calls them.", show_default=False)
    ] = None,
    time_zone: Annotated[str, typer.Option(help="Such as Europe/Berlin.")] = "UTC",
    password_stdin: Password = False,
) -> None:
    """Make an account, also while registration is closed."""
    from seventeen.commands.accounts import create_user as run

    run(email, name, time_zone, from_stdin=password_stdin)


@users.command("password")
def change_password(
    email: Annotated[str, typer.Argument(metavar="EMAIL", help="Whose password.")],
    password_stdin: Password = False,
) -> None:
    """Set an account's password. Every browser of theirs is signed out."""
    from seventeen.commands.accounts import change_password as run

    run(email, from_stdin=password_stdin)


@users.command("list")
def list_users() -> None:
    """List the accounts."""
    from seventeen.commands.accounts import list_users as run

    run()


@users.command("delete")
def delete_user(
    email: Annotated[str, typer.Argument(metavar="EMAIL", help="Whose account.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase an account with everything in it, for good."""
    from seventeen.commands.accounts import delete_user as run

    run(email, yes=yes)


@tokens.command("create")
def create_token(
    name: Annotated[str, typer.Option(help="What it is for.")],
    scope: Annotated[
        list[Scope], typer.Option(help="What it may do; give it several times for more.")
    ],
    expires_days: Annotated[
        int | None,
        typer.Option(
            min=1, max=3650, help="Days until it expires; else it does not.", show_default=False
        ),
    ] = None,
    user: User = None,
) -> None:
    """Make a personal access token and print it, this once."""
    from seventeen.commands.accounts import create_token as run

    run(user, name, [one.value for one in scope], expires_days)


@coaches.command("review")
def review_texts(
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help='Read {"id", "kind", "text", "facts"?} lines, write {"id", "signals", '
            '"findings"} lines.',
        ),
    ] = False,
    kind: Annotated[
        TextKind | None,
        typer.Option(help="What the plain text is: outreach, unless you say something else."),
    ] = None,
) -> None:
    """Review texts from standard input: one JSON object a line, or one message as plain text."""
    from seventeen.commands.coach import review as run

    if jsonl and kind is not None:
        raise typer.BadParameter("With --jsonl, each line names its own kind.")
    run(jsonl=jsonl, kind=kind or TextKind.OUTREACH)


@app.command(short_help="Do what time demands, once.")
def sweep() -> None:
    """Do what time demands, as `serve` does by itself every few minutes."""
    from seventeen.commands.upkeep import sweep as run

    run()


@app.command(short_help="Print the API's contract.")
def openapi(
    yaml: Annotated[bool, typer.Option("--yaml", help="As openapi.yaml holds it.")] = False,
) -> None:
    """Print the API's contract as the app serves it."""
    from seventeen.commands.upkeep import print_contract as run

    run(as_yaml=yaml)


@database.command("upgrade")
def upgrade_database() -> None:
    """Bring the database up to date; `serve` does so by itself."""
    from seventeen.commands.upkeep import upgrade_database as run

    run()


@database.command("check")
def check_database() -> None:
    """Say whether the database is up to date and its tables as they should be."""
    from seventeen.commands.upkeep import check_database as run

    run()


@app.command(short_help="Say what is wrong with this installation.")
def doctor() -> None:
    """Say in plain words what is wrong with this installation; changes nothing."""
    from seventeen.commands.doctor import doctor as run

    if not run():
        raise typer.Exit(1)
