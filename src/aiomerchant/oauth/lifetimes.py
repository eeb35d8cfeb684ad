"""When tokens end: as the provider says it, by its own clock, and as we keep it, by ours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from aiomerchant.headers import http_date

__all__ = ["after", "bounded", "until"]

#: 9999-12-31T23:59:59Z: no `datetime` holds a later second.
LAST: Final = 253_402_300_799.0


def bounded(moment: float | None) -> float | None:
    """Seconds since 1970 that a `datetime` holds: the first or the last such for what is beyond them."""
    if moment is None or moment != moment:  # NaN
        return None
    return float(min(max(moment, 0.0), LAST))


def after(start: float, lasts: Any) -> float | None:
    """When something ends that lasts for so many seconds, as `expires_in` says it: RFC 6749, 5.1.

    None where that is no life that a token can have: it serves until it is refused then. One that is over as
    it comes would be renewed with each call.

    Args:
        start: When it was asked for, in seconds since 1970 by our clock.
        lasts: What the server says, of whatever type.
    """
    if not isinstance(lasts, int | float) or isinstance(lasts, bool) or not lasts > 0:
        return None
    return bounded(start + min(lasts, LAST))


def until(start: float, moment: Any, headers: Mapping[str, str]) -> float | None:
    """When something ends that ends at a moment of the server's clock, as Square's `expires_at` says it.

    It is read against the `Date` of the answer (RFC 9110, 6.6.1), since our clock may be wrong by a month.

    Args:
        start: When it was asked for, in seconds since 1970 by our clock.
        moment: What the server says, of whatever type.
        headers: The header fields of the answer, by name in any case.
    """
    if isinstance(moment, str):  # it is finer than a microsecond
        try:
            moment = datetime.fromisoformat(moment)
        except ValueError:
            return None
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return None
    now = http_date(headers.get("date", ""), start)
    return after(start, moment.timestamp() - (start if now is None else now))
