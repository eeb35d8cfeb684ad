"""Reads the values of a request as Polar's server does, which takes more than the document says.

It is a FastAPI server, so these are the conversions of pydantic:
https://docs.pydantic.dev/latest/concepts/conversion_table/
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, Final
from urllib.parse import quote, urlsplit, urlunsplit
from uuid import UUID

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.formats import FORMATS
from aiomerchant.sandbox.document.instances import Schema, merged
from aiomerchant.sandbox.state import to_iso

from .addresses import PARTS, completed

__all__ = ["LaxReader"]

INTEGER: Final = re.compile(r"\s*([+-]?[0-9]+)(\.0*)?\s*")
NUMBER: Final = re.compile(r"\s*[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\s*")
TRUTH: Final[Mapping[Any, bool]] = {
    **dict.fromkeys(("true", "t", "yes", "y", "on", "1"), True),
    **dict.fromkeys(("false", "f", "no", "n", "off", "0"), False),
}
#: Times in seconds above this are in milliseconds.
MILLISECONDS: Final = 20_000_000_000
#: The characters of a URL that stay as they are.
SAFE: Final = "%/:@!$&'()*+,;=?#[]{}|~"


class LaxReader:
    """Turns the values that the server takes into those of the document."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def read(self, schema: Schema, value: Any) -> Any:
        """The value as the server reads it; what it does not take is left as it is."""
        whole = self._contract.resolve(schema)
        if "allOf" in whole:
            whole = merged(self._contract.document, whole)
        variants = (*whole.get("anyOf", ()), *whole.get("oneOf", ()))
        if variants:
            return self._chosen(variants, value)
        if isinstance(value, Mapping):
            return self._object(whole, value)
        if isinstance(value, list):
            return [self.read(whole.get("items", {}), item) for item in value]
        if "enum" in whole:
            return _choice(whole["enum"], value)
        convert = _BY_FORMAT.get(whole.get("format", "")) or _BY_TYPE.get(str(whole.get("type")))
        return value if convert is None else convert(value)

    def _chosen(self, variants: tuple[Schema, ...], value: Any) -> Any:
        """Read by the first variant that takes the value as it is, or else by the first one that takes it."""
        accepts = self._contract.validator.accepts
        if isinstance(value, Mapping) and value.get("amount_type") == "free":
            free = self._chosen(variants, {**value, "amount_type": "fixed", "price_amount": 0})
            return free if any(accepts(variant, free) for variant in variants) else value
        for variant in sorted(variants, key=lambda one: not accepts(one, value)):
            read = self.read(variant, value)
            if accepts(variant, read):
                return read
        return value

    def _object(self, schema: Schema, value: Mapping[str, Any]) -> Any:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        other = schema.get("additionalProperties")
        other = other if isinstance(other, Mapping) else {}
        read = {name: self.read(properties.get(name, other), inner) for name, inner in value.items()}
        return completed(read) if properties.keys() == {*PARTS, "country"} else read


def _choice(choices: list[Any], value: Any) -> Any:
    """One of some values; codes of countries are taken in any case."""
    if value not in choices and isinstance(value, str) and len(value) == 2 and value.upper() in choices:
        return value.upper()
    return value


def _integer(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and (found := INTEGER.fullmatch(value)) is not None and len(value) < 40:
        return int(found[1])
    return value


def _number(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return float(value) if isinstance(value, str) and NUMBER.fullmatch(value) and len(value) < 40 else value


def _boolean(value: Any) -> Any:
    if isinstance(value, str):
        return TRUTH.get(value.lower(), value)
    return bool(value) if not isinstance(value, bool) and value in (0, 1) else value


def _uuid(value: Any) -> Any:
    try:
        return str(UUID(value)) if isinstance(value, str) else value
    except ValueError:
        return value


def _time(value: Any) -> Any:
    """A time: a text of ISO 8601, also with a space in it or without a time zone, or seconds since 1970."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and NUMBER.fullmatch(value) and len(value) < 40:
        value = float(value)
    try:
        if isinstance(value, int | float):
            seconds = value / 1000 if abs(value) > MILLISECONDS else value
            return to_iso(datetime.fromtimestamp(seconds, UTC))
        if not isinstance(value, str) or FORMAT_OF_TIME.fullmatch(value):
            return value
        moment = datetime.fromisoformat(value.replace("_", "T").upper())
    except (ValueError, OverflowError, OSError):
        return value
    return to_iso(moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC))


#: A time that needs no conversion.
FORMAT_OF_TIME: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})"
)


def _date(value: Any) -> Any:
    """A date, also as a time at midnight."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return value
    return date.isoformat(moment.date()) if moment is not None and moment.time() == time() else value


def _url(value: Any) -> Any:
    """A URL, with a path and with other than ASCII characters quoted."""
    if not isinstance(value, str) or not FORMATS["http-url"](value.strip()):
        return value
    parts = urlsplit(value.strip())
    host = parts.netloc.rpartition("@")
    try:
        netloc = f"{host[0]}{host[1]}{host[2].lower().encode('idna').decode()}"
    except UnicodeError:
        return value
    rest = (quote(part, safe=SAFE) for part in (parts.path or "/", parts.query, parts.fragment))
    return urlunsplit((parts.scheme, netloc, *rest))


def _email(value: Any) -> Any:
    """An email address, whose domain is the same in lower case."""
    if not isinstance(value, str):
        return value
    local, at, domain = value.strip().rpartition("@")
    return f"{local}{at}{domain.lower()}"


_BY_FORMAT: Final[Mapping[str, Callable[[Any], Any]]] = {
    "date": _date,
    "date-time": _time,
    "email": _email,
    "uri": _url,
    "uuid": _uuid,
    "uuid4": _uuid,
}
_BY_TYPE: Final[Mapping[str, Callable[[Any], Any]]] = {
    "boolean": _boolean,
    "integer": _integer,
    "number": _number,
}
