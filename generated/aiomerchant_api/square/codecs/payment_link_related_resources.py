"""The codec of PaymentLinkRelatedResources.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)
from ..models.payment_link_related_resources import PaymentLinkRelatedResources

decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentLinkRelatedResources")
    get = data.get
    self: Any = new(PaymentLinkRelatedResources)
    self.orders = v = get("orders")
    if v.__class__ is list:
        here = (at, "orders[]")
        self.orders = [decode_order(i, here) for i in v]
    elif v is not None:
        self.orders = mismatch(v, at, "orders", "array")
    self.subscription_plans = v = get("subscription_plans")
    if v.__class__ is list:
        here = (at, "subscription_plans[]")
        self.subscription_plans = [decode_catalog_object(i, here) for i in v]
    elif v is not None:
        self.subscription_plans = mismatch(v, at, "subscription_plans", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "orders": ("orders", False, encode_list_of(encode_later(__name__, "order"))),
    "subscription_plans": (
        "subscription_plans",
        False,
        encode_list_of(encode_later(__name__, "catalog_object")),
    ),
}

encode = object_encoder(PaymentLinkRelatedResources, _FIELDS)
