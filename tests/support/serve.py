"""Runs an ASGI application on a socket that another process opened.

    python -m tests.support.serve --socket FD [--core N] MODULE:NAME

Because the socket is there before the server, nobody has to guess a free port or to wait for one.
"""

import argparse
import os
import socket
from collections.abc import Sequence

import uvicorn


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until a signal says to stop."""
    parser = argparse.ArgumentParser(prog="serve", description=__doc__)
    parser.add_argument("--socket", type=int, required=True, help="an inherited, listening socket")
    parser.add_argument("--core", type=int, help="the one processor core to run on")
    parser.add_argument("application", help="MODULE:NAME of a function that returns it")
    chosen = parser.parse_args(arguments)
    if chosen.core is not None:
        os.sched_setaffinity(0, {chosen.core})
    config = uvicorn.Config(chosen.application, factory=True, access_log=False, log_level="warning")
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=chosen.socket)])


if __name__ == "__main__":
    main()
