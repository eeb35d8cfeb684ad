"""The codec of SubscriptionCreateCustomer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    boolean,
    by_class,
    dict_of,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
    unique_id,
)

from ..models.subscription_create_customer import SubscriptionCreateCustomer

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCreateCustomer")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_metadata, v_product_id, v_customer_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_metadata, v_product_id, v_customer_id = _values(known)
    self: Any = new(SubscriptionCreateCustomer)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.product_id = unique_id(v_product_id, at, "product_id")
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "product_id": ("product_id", False, plain),
    "customer_id": ("customer_id", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionCreateCustomer, _FIELDS)
