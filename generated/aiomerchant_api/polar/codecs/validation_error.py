"""The codec of ValidationError.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    by_class,
    free_form,
    integer,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.validation_error import ValidationError

_loc = list_of(by_class({str: string, int: integer}, "string or integer"))


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ValidationError")
    get = data.get
    self: Any = new(ValidationError)
    self.loc = _loc(get("loc"), at, "loc")
    self.msg = v = get("msg")
    if v.__class__ is not str:
        self.msg = mismatch(v, at, "msg", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.input = v = get("input")
    self.ctx = v = get("ctx")
    if v is not None or "ctx" in data:
        self.ctx = free_form(v, at, "ctx")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loc": ("loc", False, plain),
    "msg": ("msg", False, plain),
    "type": ("type", False, plain),
    "input": ("input", False, plain),
    "ctx": ("ctx", False, plain),
}

encode = object_encoder(ValidationError, _FIELDS)
