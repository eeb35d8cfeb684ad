"""The codec of SubscriptionCreateExternalCustomer.

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
    refuse_float,
    string,
    unique_id,
)

from ..models.subscription_create_external_customer import SubscriptionCreateExternalCustomer

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCreateExternalCustomer")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_metadata, v_product_id, v_external_customer_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_metadata, v_product_id, v_external_customer_id = _values(known)
    self: Any = new(SubscriptionCreateExternalCustomer)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.product_id = unique_id(v_product_id, at, "product_id")
    self.external_customer_id = v_external_customer_id
    if v_external_customer_id.__class__ is not str:
        self.external_customer_id = mismatch(v_external_customer_id, at, "external_customer_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "product_id": ("product_id", False, plain),
    "external_customer_id": ("external_customer_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionCreateExternalCustomer, _FIELDS)
