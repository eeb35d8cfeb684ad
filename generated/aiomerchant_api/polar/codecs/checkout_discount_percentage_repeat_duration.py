"""The codec of CheckoutDiscountPercentageRepeatDuration.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.checkout_discount_percentage_repeat_duration import CheckoutDiscountPercentageRepeatDuration


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutDiscountPercentageRepeatDuration")
    get = data.get
    self: Any = new(CheckoutDiscountPercentageRepeatDuration)
    self.duration = v = get("duration")
    if v.__class__ is not str:
        self.duration = mismatch(v, at, "duration", "string")
    self.duration_in_months = v = get("duration_in_months")
    if v.__class__ is not int:
        self.duration_in_months = mismatch(v, at, "duration_in_months", "integer")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.basis_points = v = get("basis_points")
    if v.__class__ is not int:
        self.basis_points = mismatch(v, at, "basis_points", "integer")
    self.id = unique_id(get("id"), at, "id")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.code = v = get("code")
    if v.__class__ is not str and (v is not None or "code" not in data):
        self.code = mismatch(v, at, "code", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "duration": ("duration", False, plain),
    "duration_in_months": ("duration_in_months", False, refuse_float),
    "type": ("type", False, plain),
    "basis_points": ("basis_points", False, refuse_float),
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "code": ("code", True, plain),
}

encode = object_encoder(CheckoutDiscountPercentageRepeatDuration, _FIELDS)
