"""The codec of CustomerTaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_tax_ids import CustomerTaxIds


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerTaxIds")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_eu_vat = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_eu_vat = _values(known)
    self: Any = new(CustomerTaxIds)
    self.eu_vat = v_eu_vat
    if v_eu_vat.__class__ is not str and v_eu_vat is not None:
        self.eu_vat = mismatch(v_eu_vat, at, "eu_vat", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "eu_vat": ("eu_vat", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerTaxIds, _FIELDS)
