"""How many requests one session or token may make: generous, and only against runaway loops."""

from time import monotonic

from seventeen.core.errors import TooManyRequests

REQUESTS = 2000
SECONDS = 10
REMEMBERED = 10_000


class Limiter:
    """Counts per credential in fixed windows, in this process."""

    def __init__(self, *, on: bool) -> None:
        self._on = on
        self._windows: dict[str, tuple[float, int]] = {}

    def check(self, who: str) -> str | None:
        """Count one request; returns what is left, as the header `RateLimit` says it.

        Raises TooManyRequests when the window is full.
        """
        if not self._on:
            return None
        instant = monotonic()
        started, count = self._windows.get(who, (instant, 0))
        if instant - started >= SECONDS:
            started, count = instant, 0
        if count >= REQUESTS:
            seconds = max(1, int(started + SECONDS - instant) + 1)
            raise TooManyRequests(
                f"Slow down a little: {REQUESTS} requests in {SECONDS} seconds is the limit.",
                headers={
                    "Retry-After": str(seconds),
                    "RateLimit": f'"requests";r=0;t={seconds}',
                    "RateLimit-Policy": f'"requests";q={REQUESTS};w={SECONDS}',
                },
            )
        if len(self._windows) > REMEMBERED:
            self._windows.clear()
        self._windows[who] = (started, count + 1)
        left = max(1, int(started + SECONDS - instant))
        return f'"requests";r={REQUESTS - count - 1};t={left}'
