"""JSON text to plain values and back, and to structs: the only module that knows the JSON library."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from math import isfinite
from typing import Any, Final

import msgspec

from aiomerchant.errors import ConfigurationError, ResponseError
from aiomerchant_core import codec
from aiomerchant_core.codec import Report

__all__ = ["NATIVE", "WRITER", "Report", "dumps", "loads", "member"]

_parse = msgspec.json.Decoder().decode
_write = msgspec.json.Encoder().encode

#: The most values in a JSON text, counted with the commas within its strings.
_MOST_JSON_VALUES: Final = 1_000_000
_BEFORE_VALUES: Final = (b",", b"[", b"{")


def loads(text: bytes, report: Report | None = None) -> Any:
    """Parse JSON text; integers keep all their digits, and of equal keys the last one wins.

    Args:
        text: The text.
        report: A report that is not strict accepts strings with invalid Unicode, and records them.

    Raises:
        ResponseError: It is not JSON, or holds too many values. The error does not show the text.
    """
    _check_number(text)
    try:
        return _parse(text)
    except (ValueError, RecursionError):  # msgspec's errors and UnicodeDecodeError are ValueErrors
        pass
    if report is not None and not report.strict:
        try:
            value = json.loads(text.decode("utf-8", "replace"), parse_float=_finite, parse_constant=_finite)
        except (ValueError, RecursionError):
            pass
        else:
            codec.mismatch(None, report, "", "text in UTF-8")
            return value
    raise ResponseError("the answer is not valid JSON")


@cache
def _finder(name: str) -> Callable[[bytes], Any]:
    outermost = msgspec.defstruct("Outermost", [("value", Any, msgspec.field(name=name, default=None))])
    return msgspec.json.Decoder(outermost).decode


def member(text: bytes, name: str) -> Any:
    """The value of a member of the outermost object, without parsing the others. None if there is none.

    Raises:
        ResponseError: It is not JSON.
    """
    try:
        return _finder(name)(text).value
    except (ValueError, RecursionError):  # it is no object, or has invalid Unicode
        value = loads(text, Report())
        return value.get(name) if isinstance(value, dict) else None


def _check_number(text: bytes) -> None:
    """Refuse a small text that is large in memory: an empty list takes three bytes in it, and then 64."""
    if len(text) > _MOST_JSON_VALUES and sum(map(text.count, _BEFORE_VALUES)) > _MOST_JSON_VALUES:
        raise ResponseError(f"the answer holds more than {_MOST_JSON_VALUES:,} values")


def _finite(text: str) -> float:
    """Refuse NaN and infinity, which Python's own parser accepts and JSON does not have."""
    number = float(text)
    if not isfinite(number):
        raise ValueError
    return number


def dumps(value: Any, *, escaping: bool = False) -> bytes:
    """Write plain JSON values as JSON text.

    Args:
        value: The values.
        escaping: True to write a lone surrogate as an escape instead of refusing it.

    Raises:
        ConfigurationError: A string has a lone surrogate, a value is nested too deeply, or an integer has too
            many digits.
    """
    try:
        try:
            return _write(value)
        except UnicodeEncodeError:
            if escaping:
                return json.dumps(value, separators=(",", ":")).encode()
            raise ConfigurationError("a string with a lone surrogate cannot be sent as UTF-8") from None
    except RecursionError:
        raise ConfigurationError("the value is nested too deeply") from None
    except ValueError:  # sys.set_int_max_str_digits
        raise ConfigurationError("an integer has too many digits to be sent") from None


def _struct(name: str, fields: Iterable[tuple[str, str, Any, Any]]) -> type[msgspec.Struct]:
    described = [
        (attribute, kind, msgspec.field(name=wire, default=default))
        for attribute, wire, kind, default in fields
    ]
    return msgspec.defstruct(name, described, kw_only=True, forbid_unknown_fields=True, gc=False)


def _reader(kind: Any) -> Callable[[bytes], Any]:
    decode = msgspec.json.Decoder(kind).decode

    def read(text: bytes) -> Any:
        if len(text) > _MOST_JSON_VALUES:
            _check_number(text)
        return decode(text)

    return read


#: Reads the answers of servers as structs.
NATIVE: Final = codec.Native(_struct, msgspec.NODEFAULT, msgspec.structs.astuple, _reader, loads)


def _written(name: str, fields: Iterable[codec.Field]) -> type[msgspec.Struct]:
    described = [
        (field.attribute, Any, msgspec.field(name=field.wire, default=msgspec.UNSET)) for field in fields
    ]
    return msgspec.defstruct(name, described, gc=False)


#: Makes structs of models that `dumps` writes.
WRITER: Final = codec.Writer(_written, msgspec.UNSET)
