"""The codec of SubscriptionUpdateBase.

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

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_trial_end = text_of(instant)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateBase")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_metadata, v_product_id, v_proration_behavior, v_discount_id, v_trial_end = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_metadata, v_product_id, v_proration_behavior, v_discount_id, v_trial_end = _values(known)
    self: Any = new(SubscriptionUpdateBase)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.product_id = None if v_product_id is None else unique_id(v_product_id, at, "product_id")
    self.proration_behavior = v_proration_behavior
    if v_proration_behavior.__class__ is not str and v_proration_behavior is not None:
        self.proration_behavior = mismatch(v_proration_behavior, at, "proration_behavior", "string")
    self.discount_id = None if v_discount_id is None else unique_id(v_discount_id, at, "discount_id")
    self.trial_end = None if v_trial_end is None else _decode_trial_end(v_trial_end, at, "trial_end")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "product_id": ("product_id", False, plain),
    "proration_behavior": ("proration_behavior", False, plain),
    "discount_id": ("discount_id", False, plain),
    "trial_end": ("trial_end", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionUpdateBase, _FIELDS)
