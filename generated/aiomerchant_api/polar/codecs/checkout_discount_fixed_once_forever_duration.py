"""The codec of CheckoutDiscountFixedOnceForeverDuration.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    dict_of,
    encode_dict_of,
    integer,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.checkout_discount_fixed_once_forever_duration import CheckoutDiscountFixedOnceForeverDuration

_amounts = dict_of(integer)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutDiscountFixedOnceForeverDuration")
    get = data.get
    self: Any = new(CheckoutDiscountFixedOnceForeverDuration)
    self.duration = v = get("duration")
    if v.__class__ is not str:
        self.duration = mismatch(v, at, "duration", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.amounts = _amounts(get("amounts"), at, "amounts")
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
    "type": ("type", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "amounts": ("amounts", False, encode_dict_of(refuse_float)),
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "code": ("code", True, plain),
}

encode = object_encoder(CheckoutDiscountFixedOnceForeverDuration, _FIELDS)
