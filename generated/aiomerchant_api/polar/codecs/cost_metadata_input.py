"""The codec of CostMetadataInput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, by_class, decimal, mismatch, new, number, object_encoder, plain
from ..models.cost_metadata_input import CostMetadataInput

_amount = by_class({int: number, float: number, str: decimal}, "integer or number or string")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CostMetadataInput")
    get = data.get
    self: Any = new(CostMetadataInput)
    self.amount = _amount(get("amount"), at, "amount")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount": ("amount", False, plain),
    "currency": ("currency", False, plain),
}

encode = object_encoder(CostMetadataInput, _FIELDS)
