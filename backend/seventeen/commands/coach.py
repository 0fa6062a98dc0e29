"""`seventeen coach`: reviews without a server and without a database."""

import io
import sys

from seventeen.coach.jsonl import LineError, review_lines
from seventeen.coach.model import Kind
from seventeen.coach.review import review as review_one
from seventeen.commands.common import say
from seventeen.core.trouble import Trouble


def review(*, jsonl: bool, kind: str) -> None:
    """Review what comes on standard input; `kind` is that of a plain text. Raises Trouble for a line that is no request."""
    source = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="strict")
    try:
        if jsonl:
            for answer in review_lines(source):
                say(answer)
        else:
            _tell(Kind(kind), source.read())
    except LineError as error:
        raise Trouble(f"Line {error.number} can't be reviewed: {error.reason}.") from error
    except UnicodeDecodeError as error:
        raise Trouble("The text is not UTF-8.") from error


def _tell(kind: Kind, text: str) -> None:
    """The review of one text, for a person to read."""
    done = review_one(kind, text)
    say(done.summary.text)
    for finding in done.findings:
        words = text[finding.start : finding.end]
        say(f"- {finding.severity.value}: {finding.reason}" + (f' "{words}"' if words else ""))
