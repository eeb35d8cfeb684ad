"""JSON text to plain values and back, and native checks: the only module that knows the JSON library."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from math import isfinite
from typing import Annotated, Any, Final, Union

import msgspec

from aiomerchant.errors import ConfigurationError, ResponseError
from aiomerchant_core import codec
from aiomerchant_core.codec import Report

__all__ = ["CHECKER", "Report", "dumps", "loads"]

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
    # A small text may be large in memory: an empty list takes three bytes as text and 64 in memory.
    if len(text) > _MOST_JSON_VALUES and sum(map(text.count, _BEFORE_VALUES)) > _MOST_JSON_VALUES:
        raise ResponseError(f"the answer holds more than {_MOST_JSON_VALUES:,} values")
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
        return _write(value)
    except RecursionError:
        raise ConfigurationError("the value is nested too deeply") from None
    except UnicodeEncodeError:
        if escaping:
            return json.dumps(value, separators=(",", ":")).encode()
        raise ConfigurationError("a string with a lone surrogate cannot be sent as UTF-8") from None
    except ValueError:  # sys.set_int_max_str_digits
        raise ConfigurationError("an integer has too many digits to be sent") from None


_AWARE: Final = Annotated[datetime, msgspec.Meta(tz=True)]


def _shape(name: str, fields: Iterable[codec.Field]) -> type[msgspec.Struct]:
    described = []
    for field in fields:
        kind: Any = _AWARE if field.type is datetime else codec.as_parsed(field.type) or Any
        if field.nullable:
            kind = Union[kind, None]  # noqa: UP007  # made at run time
        default = msgspec.NODEFAULT if field.required else None
        described.append((field.attribute, kind, msgspec.field(name=field.wire, default=default)))
    return msgspec.defstruct(name, described, kw_only=True, forbid_unknown_fields=True, gc=False)


#: Checks objects for the decoders of models.
CHECKER: Final = codec.Checker(_shape, msgspec.convert, msgspec.structs.astuple)
