"""The ends of tokens: the provider states them by its own clock, and we keep them by ours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from aiomerchant.headers import http_date

__all__ = ["after", "bounded", "until"]

#: 9999-12-31T23:59:59Z: no `datetime` holds a later second.
LAST: Final = 253_402_300_799.0


def bounded(moment: float | None) -> float | None:
    """Seconds since 1970, limited to those that a `datetime` holds."""
    if moment is None or moment != moment:  # NaN
        return None
    return float(min(max(moment, 0.0), LAST))


def after(start: float, lasts: Any) -> float | None:
    """The end of a token that lasts for a number of seconds (`expires_in`: RFC 6749, 5.1).

    None if the number is not a valid lifetime: the token is then used until it is refused. A token with a
    lifetime of zero would be renewed with each call.

    Args:
        start: The time of the request, in seconds since 1970 by our clock.
        lasts: The server's value, of any type.
    """
    if not isinstance(lasts, int | float) or isinstance(lasts, bool) or not lasts > 0:
        return None
    return bounded(start + min(lasts, LAST))


def until(start: float, moment: Any, headers: Mapping[str, str]) -> float | None:
    """The end of a token that ends at a moment of the server's clock (Square's `expires_at`).

    It is read against the `Date` of the answer (RFC 9110, 6.6.1), since our clock may be wrong by a month.

    Args:
        start: The time of the request, in seconds since 1970 by our clock.
        moment: The server's value, of any type.
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
