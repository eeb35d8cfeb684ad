"""The codec of CustomerSubscriptionUpdateProduct.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.customer_subscription_update_product import CustomerSubscriptionUpdateProduct


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionUpdateProduct")
    get = data.get
    self: Any = new(CustomerSubscriptionUpdateProduct)
    self.product_id = unique_id(get("product_id"), at, "product_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "product_id": ("product_id", False, plain),
}

encode = object_encoder(CustomerSubscriptionUpdateProduct, _FIELDS)
