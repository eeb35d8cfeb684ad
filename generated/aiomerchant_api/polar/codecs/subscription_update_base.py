"""The codec of SubscriptionUpdateBase.

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
    instant,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
    text_of,
    unique_id,
)
from ..models.subscription_update_base import SubscriptionUpdateBase

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_trial_end = text_of(instant)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateBase")
    get = data.get
    self: Any = new(SubscriptionUpdateBase)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.product_id = v = get("product_id")
    if v is not None:
        self.product_id = unique_id(v, at, "product_id")
    self.proration_behavior = v = get("proration_behavior")
    if v.__class__ is not str and (v is not None):
        self.proration_behavior = mismatch(v, at, "proration_behavior", "string")
    self.discount_id = v = get("discount_id")
    if v is not None:
        self.discount_id = unique_id(v, at, "discount_id")
    self.trial_end = v = get("trial_end")
    if v is not None:
        self.trial_end = _trial_end(v, at, "trial_end")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "product_id": ("product_id", False, plain),
    "proration_behavior": ("proration_behavior", False, plain),
    "discount_id": ("discount_id", False, plain),
    "trial_end": ("trial_end", False, plain),
}

encode = object_encoder(SubscriptionUpdateBase, _FIELDS)
