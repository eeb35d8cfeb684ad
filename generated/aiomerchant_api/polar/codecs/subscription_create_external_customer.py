"""The codec of SubscriptionCreateExternalCustomer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
from ..models.subscription_create_external_customer import SubscriptionCreateExternalCustomer

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCreateExternalCustomer")
    get = data.get
    self: Any = new(SubscriptionCreateExternalCustomer)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.product_id = unique_id(get("product_id"), at, "product_id")
    self.external_customer_id = v = get("external_customer_id")
    if v.__class__ is not str:
        self.external_customer_id = mismatch(v, at, "external_customer_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "product_id": ("product_id", False, plain),
    "external_customer_id": ("external_customer_id", False, plain),
}

encode = object_encoder(SubscriptionCreateExternalCustomer, _FIELDS)
