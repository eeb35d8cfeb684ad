"""Reads header fields of answers: delays, dates, links, entity tags and request ids.

A server may write anything: a field that does not fit its RFC reads as missing, and no text raises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from time import gmtime, time
from typing import Final

from .provider import providers

__all__ = ["http_date", "is_entity_tag", "links", "request_id", "retry_after"]

#: The longest delay, in seconds: 31,000 years, which a `timedelta` holds.
LONGEST_DELAY: Final = 1e12

# Patterns are texts, which `re` compiles and keeps when they are used: most programs never meet most of them.
# Digits are those of ASCII: `\d` and `int` take those of all scripts, `int` and `float` underscores, too.

#: RFC 9110, 10.2.3 has whole seconds; gateways send fractions of them.
_DELAY: Final = r"[0-9]+(?:\.[0-9]+)?"

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = "(?P<month>[a-z]{3})"
_YEAR: Final = "(?P<year>[0-9]{4})"
_CLOCK: Final = "(?P<hour>[01][0-9]|2[0-3]):(?P<minute>[0-5][0-9]):(?P<second>[0-5][0-9]|60)"
_ZONE: Final = "(?:GMT|UTC|(?P<offset>[+-](?:[01][0-9]|2[0-3])[0-5][0-9]))"
#: The three forms of RFC 9110, 5.6.7: IMF-fixdate, which may have an offset in mail (RFC 5322, 3.3), the one
#: of RFC 850 with its year of two digits, and that of C's asctime.
_DATES: Final = (
    f"(?ai)(?:[a-z]{{3}}, )?(?P<day>[0-9]{{1,2}}) {_MONTH} {_YEAR} {_CLOCK} {_ZONE}",
    f"(?ai)[a-z]{{6,9}}, (?P<day>[0-9]{{2}})-{_MONTH}-(?P<year>[0-9]{{2}}) {_CLOCK} GMT",
    f"(?ai)[a-z]{{3}} {_MONTH} (?P<day>[ 0-9][0-9]) {_CLOCK} {_YEAR}",
)
_EPOCH: Final = date(1970, 1, 1).toordinal()

#: RFC 9110, 8.8.3, without the octets beyond ASCII.
_ENTITY_TAG: Final = r'(?:W/)?"[!#-~]*"'

#: RFC 8288, 3: a target, and one of its parameters.
_TARGET: Final = r"[\s,]*<([^<>]*)>"
_PARAMETER: Final = (
    r"(?a)\s*;\s*(?:(?P<name>[\w!#$%&'*+.^`|~-]+)\s*"
    r'(?:=\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<token>[^\s",;]*)))?)?'
)
_END: Final = r"\s*(?:,|$)"


def request_id(headers: Mapping[str, str]) -> str | None:
    """The provider's id of a request, from the fields of gateways, providers and storages; or None."""
    own = (name for provider in providers() for name in provider.request_id_headers)
    names = ("x-request-id", "request-id", *own, "x-amz-request-id")
    return next((headers[name] for name in names if name in headers), None)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds to wait by Retry-After (RFC 9110, 10.2.3), a number or a date. None if it is missing.

    The number may have a fraction. `retry-after-ms`, which some gateways add, goes before it.
    """
    if (milliseconds := _delay(headers.get("retry-after-ms", ""))) is not None:
        return milliseconds / 1000
    value = headers.get("retry-after", "")
    if (seconds := _delay(value)) is not None:
        return seconds
    clock = time()
    if (moment := http_date(value, clock)) is None:
        return None
    # Both times by the server's clock, if the answer has its date: our clock may be wrong.
    now = http_date(headers.get("date", ""), clock)
    return max(0.0, moment - (clock if now is None else now))


def _delay(value: str) -> float | None:
    return min(float(value), LONGEST_DELAY) if re.fullmatch(_DELAY, value) else None


def http_date(value: str, clock: float) -> float | None:
    """A date of HTTP (RFC 9110, 5.6.7) as seconds since 1970. None if the text is no date.

    Args:
        value: The date. Its day of the week is not checked.
        clock: The present in seconds since 1970, from which the century of a year of two digits follows.
    """
    found = next((match for form in _DATES if (match := re.fullmatch(form, value))), None)
    if found is None:
        return None
    year = int(found["year"])
    if len(found["year"]) == 2:
        # Of the years that end so, the last one that is not more than fifty ahead.
        last = gmtime(clock).tm_year + 50
        year = last - (last - year) % 100
    try:
        month = _MONTHS.index(found["month"].lower()) + 1
        day = date(year, month, int(found["day"])).toordinal() - _EPOCH
    except ValueError:
        return None
    moment = ((day * 24 + int(found["hour"])) * 60 + int(found["minute"])) * 60 + int(found["second"])
    if offset := found.groupdict().get("offset"):
        minutes = int(offset[1:3]) * 60 + int(offset[3:])
        moment -= 60 * (minutes if offset[0] == "+" else -minutes)
    return float(moment)


def is_entity_tag(value: str) -> bool:
    """True for one entity tag (RFC 9110, 8.8.3); False for `*` and for lists, which would match others."""
    return re.fullmatch(_ENTITY_TAG, value) is not None


def links(header: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The targets of a Link header with their parameters (RFC 8288, 3), up to the first that is not valid.

    Names of parameters are in lower case; the first parameter of a name counts.
    """
    target_at, parameter_at, end_at = (re.compile(part).match for part in (_TARGET, _PARAMETER, _END))
    at = 0
    while (target := target_at(header, at)) is not None:
        at = target.end()
        parameters: dict[str, str] = {}
        while (parameter := parameter_at(header, at)) is not None:
            at = parameter.end()
            if (name := parameter["name"]) is not None:
                parameters.setdefault(name.lower(), _unquoted(parameter))
        yield target[1], parameters
        if (end := end_at(header, at)) is None:
            return
        at = end.end()


def _unquoted(parameter: re.Match[str]) -> str:
    if (quoted := parameter["quoted"]) is not None:
        return re.sub(r"\\(.)", r"\1", quoted)
    # Square's `rel='next'` is a token by the RFC, but meant as a quoted one:
    # https://github.com/square/connect-api-examples/blob/master/connect-examples/v1/python/payments-report.py
    return (parameter["token"] or "").strip("'")
