"""The codec of CheckoutDiscountPercentageOnceForeverDuration.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
    whole,
)

from ..models.checkout_discount_percentage_once_forever_duration import (
    CheckoutDiscountPercentageOnceForeverDuration,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutDiscountPercentageOnceForeverDuration")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_duration, v_type, v_basis_points, v_id, v_name, v_code = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_duration, v_type, v_basis_points, v_id, v_name, v_code = _values(known)
    self: Any = new(CheckoutDiscountPercentageOnceForeverDuration)
    self.duration = v_duration
    if v_duration.__class__ is not str:
        self.duration = mismatch(v_duration, at, "duration", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.basis_points = v_basis_points
    if v_basis_points.__class__ is not int:
        self.basis_points = mismatch(v_basis_points, at, "basis_points", "integer")
    self.id = unique_id(v_id, at, "id")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.code = v_code
    if v_code.__class__ is not str and not (v_code is None and "code" in data):
        self.code = mismatch(v_code, at, "code", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "duration": ("duration", False, plain),
    "type": ("type", False, plain),
    "basis_points": ("basis_points", False, whole),
    "id": ("id", False, plain),
    "name": ("name", False, refuse_float),
    "code": ("code", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutDiscountPercentageOnceForeverDuration, _FIELDS)
