"""The codec of CustomerSubscriptionUpdateProduct.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, unique_id

from ..models.customer_subscription_update_product import CustomerSubscriptionUpdateProduct


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionUpdateProduct")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_product_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_product_id = _values(known)
    self: Any = new(CustomerSubscriptionUpdateProduct)
    self.product_id = unique_id(v_product_id, at, "product_id")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "product_id": ("product_id", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerSubscriptionUpdateProduct, _FIELDS)
