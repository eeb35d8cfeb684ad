"""The codec of InvoiceRecipientTaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.invoice_recipient_tax_ids import InvoiceRecipientTaxIds


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceRecipientTaxIds")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_eu_vat = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_eu_vat = _values(known)
    self: Any = new(InvoiceRecipientTaxIds)
    self.eu_vat = v_eu_vat
    if v_eu_vat.__class__ is not str and not (v_eu_vat is None and "eu_vat" not in data):
        self.eu_vat = mismatch(v_eu_vat, at, "eu_vat", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "eu_vat": ("eu_vat", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoiceRecipientTaxIds, _FIELDS)
