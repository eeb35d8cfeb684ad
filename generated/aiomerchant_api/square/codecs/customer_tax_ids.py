"""The codec of CustomerTaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_tax_ids import CustomerTaxIds


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerTaxIds")
    get = data.get
    self: Any = new(CustomerTaxIds)
    self.eu_vat = v = get("eu_vat")
    if v.__class__ is not str and (v is not None):
        self.eu_vat = mismatch(v, at, "eu_vat", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "eu_vat": ("eu_vat", False, plain),
}

encode = object_encoder(CustomerTaxIds, _FIELDS)
