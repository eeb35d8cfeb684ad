"""The codec of ValidationError.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    refuse_float,
    string,
)

from ..models.validation_error import ValidationError

_decode_loc = list_of(by_class({str: string, int: integer}, "string or integer"))


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ValidationError")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_loc, v_msg, v_type, v_input, v_ctx = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loc, v_msg, v_type, v_input, v_ctx = _values(known)
    self: Any = new(ValidationError)
    self.loc = _decode_loc(v_loc, at, "loc")
    self.msg = v_msg
    if v_msg.__class__ is not str:
        self.msg = mismatch(v_msg, at, "msg", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.input = v_input
    self.ctx = None if v_ctx is None and "ctx" not in data else free_form(v_ctx, at, "ctx")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loc": ("loc", False, plain),
    "msg": ("msg", False, refuse_float),
    "type": ("type", False, refuse_float),
    "input": ("input", False, plain),
    "ctx": ("ctx", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ValidationError, _FIELDS)
