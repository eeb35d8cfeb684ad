"""The codec of OrderLineItemPricingBlocklistsBlockedTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.order_line_item_pricing_blocklists_blocked_tax import OrderLineItemPricingBlocklistsBlockedTax


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemPricingBlocklistsBlockedTax")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_uid, v_tax_uid, v_tax_catalog_object_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_tax_uid, v_tax_catalog_object_id = _values(known)
    self: Any = new(OrderLineItemPricingBlocklistsBlockedTax)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.tax_uid = v_tax_uid
    if v_tax_uid.__class__ is not str and v_tax_uid is not None:
        self.tax_uid = mismatch(v_tax_uid, at, "tax_uid", "string")
    self.tax_catalog_object_id = v_tax_catalog_object_id
    if v_tax_catalog_object_id.__class__ is not str and v_tax_catalog_object_id is not None:
        self.tax_catalog_object_id = mismatch(v_tax_catalog_object_id, at, "tax_catalog_object_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "tax_uid": ("tax_uid", False, refuse_float),
    "tax_catalog_object_id": ("tax_catalog_object_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderLineItemPricingBlocklistsBlockedTax, _FIELDS)
