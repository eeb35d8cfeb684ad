"""The codec of CheckoutDiscountFixedRepeatDuration.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    whole,
)

from ..models.checkout_discount_fixed_repeat_duration import CheckoutDiscountFixedRepeatDuration

_decode_amounts = dict_of(integer)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutDiscountFixedRepeatDuration")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        v_duration, v_duration_in_months, v_type, v_amount, v_currency, v_amounts, v_id, v_name, v_code = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_duration, v_duration_in_months, v_type, v_amount, v_currency, v_amounts, v_id, v_name, v_code = (
            _values(known)
        )
    self: Any = new(CheckoutDiscountFixedRepeatDuration)
    self.duration = v_duration
    if v_duration.__class__ is not str:
        self.duration = mismatch(v_duration, at, "duration", "string")
    self.duration_in_months = v_duration_in_months
    if v_duration_in_months.__class__ is not int:
        self.duration_in_months = mismatch(v_duration_in_months, at, "duration_in_months", "integer")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.amounts = _decode_amounts(v_amounts, at, "amounts")
    self.id = unique_id(v_id, at, "id")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.code = v_code
    if v_code.__class__ is not str and not (v_code is None and "code" in data):
        self.code = mismatch(v_code, at, "code", "string")
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "duration": ("duration", False, plain),
    "duration_in_months": ("duration_in_months", False, whole),
    "type": ("type", False, plain),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "amounts": ("amounts", False, encode_dict_of(whole)),
    "id": ("id", False, plain),
    "name": ("name", False, refuse_float),
    "code": ("code", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutDiscountFixedRepeatDuration, _FIELDS)
