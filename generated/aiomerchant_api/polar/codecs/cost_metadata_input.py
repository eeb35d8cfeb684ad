"""The codec of CostMetadataInput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    by_class,
    decimal,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.cost_metadata_input import CostMetadataInput

_decode_amount = by_class({int: number, float: number, str: decimal}, "integer or number or string")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CostMetadataInput")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_amount, v_currency = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount, v_currency = _values(known)
    self: Any = new(CostMetadataInput)
    self.amount = _decode_amount(v_amount, at, "amount")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount": ("amount", False, plain),
    "currency": ("currency", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CostMetadataInput, _FIELDS)
