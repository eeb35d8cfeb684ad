"""The codec of CostMetadataOutput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, decimal, mismatch, new, object_encoder, refuse_float

from ..models.cost_metadata_output import CostMetadataOutput


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CostMetadataOutput")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_amount, v_currency = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount, v_currency = _values(known)
    self: Any = new(CostMetadataOutput)
    self.amount = decimal(v_amount, at, "amount")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CostMetadataOutput, _FIELDS)
