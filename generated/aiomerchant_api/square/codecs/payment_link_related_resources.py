"""The codec of PaymentLinkRelatedResources.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_orders, v_subscription_plans = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_orders, v_subscription_plans = _values(known)
    self: Any = new(PaymentLinkRelatedResources)
    if v_orders.__class__ is list:
        here = (at, "orders[]")
        self.orders = [decode_order(item, here) for item in v_orders]
    elif v_orders is None:
        self.orders = None
    else:
        self.orders = mismatch(v_orders, at, "orders", "array")
    if v_subscription_plans.__class__ is list:
        here = (at, "subscription_plans[]")
        self.subscription_plans = [decode_catalog_object(item, here) for item in v_subscription_plans]
    elif v_subscription_plans is None:
        self.subscription_plans = None
    else:
        self.subscription_plans = mismatch(v_subscription_plans, at, "subscription_plans", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "orders": ("orders", False, encode_list_of(encode_later(__name__, "order"))),
    "subscription_plans": (
        "subscription_plans",
        False,
        encode_list_of(encode_later(__name__, "catalog_object")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentLinkRelatedResources, _FIELDS)
