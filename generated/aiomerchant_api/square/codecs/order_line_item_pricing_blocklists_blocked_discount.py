"""The codec of OrderLineItemPricingBlocklistsBlockedDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.order_line_item_pricing_blocklists_blocked_discount import (
    OrderLineItemPricingBlocklistsBlockedDiscount,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemPricingBlocklistsBlockedDiscount")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_uid, v_discount_uid, v_discount_catalog_object_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_discount_uid, v_discount_catalog_object_id = _values(known)
    self: Any = new(OrderLineItemPricingBlocklistsBlockedDiscount)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.discount_uid = v_discount_uid
    if v_discount_uid.__class__ is not str and v_discount_uid is not None:
        self.discount_uid = mismatch(v_discount_uid, at, "discount_uid", "string")
    self.discount_catalog_object_id = v_discount_catalog_object_id
    if v_discount_catalog_object_id.__class__ is not str and v_discount_catalog_object_id is not None:
        self.discount_catalog_object_id = mismatch(
            v_discount_catalog_object_id, at, "discount_catalog_object_id", "string"
        )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "discount_uid": ("discount_uid", False, refuse_float),
    "discount_catalog_object_id": ("discount_catalog_object_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderLineItemPricingBlocklistsBlockedDiscount, _FIELDS)
