"""The log on the standard error stream, which AIOMERCHANT_LOG asks for."""

from __future__ import annotations

import logging
from typing import Final

__all__ = ["LEVELS", "show"]

LEVELS: Final = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}

log: Final = logging.getLogger("aiomerchant")


class _Standard(logging.StreamHandler):  # type: ignore[type-arg]  # generic for type checkers alone
    """Writes to the standard error stream, unless the application has handlers, which get the same lines."""

    def filter(self, record: logging.LogRecord) -> bool:
        return log.handlers == [self] and not (log.propagate and logging.root.handlers)


def show(level: str) -> None:
    """Show what is logged from a level on: `debug`, `info`, `warning` or `error`. Others are reported."""
    number = LEVELS.get(level.strip().lower())
    if number is None:
        log.warning("AIOMERCHANT_LOG must be %s, not %r", ", ".join(LEVELS), level[:40])
        return
    handler = _Standard()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(number)
