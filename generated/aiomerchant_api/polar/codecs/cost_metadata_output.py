"""The codec of CostMetadataOutput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, decimal, mismatch, new, object_encoder, plain, refuse_float
from ..models.cost_metadata_output import CostMetadataOutput


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CostMetadataOutput")
    get = data.get
    self: Any = new(CostMetadataOutput)
    self.amount = decimal(get("amount"), at, "amount")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
}

encode = object_encoder(CostMetadataOutput, _FIELDS)
