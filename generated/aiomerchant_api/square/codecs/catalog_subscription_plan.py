"""The codec of CatalogSubscriptionPlan.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.catalog_subscription_plan import CatalogSubscriptionPlan

decode_subscription_phase: Decode = decode_later(
    __name__, "subscription_phase", globals(), "decode_subscription_phase"
)
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
_eligible_item_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogSubscriptionPlan")
    get = data.get
    self: Any = new(CatalogSubscriptionPlan)
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.phases = v = get("phases")
    if v.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_subscription_phase(i, here) for i in v]
    elif v is not None:
        self.phases = mismatch(v, at, "phases", "array")
    self.subscription_plan_variations = v = get("subscription_plan_variations")
    if v.__class__ is list:
        here = (at, "subscription_plan_variations[]")
        self.subscription_plan_variations = [decode_catalog_object(i, here) for i in v]
    elif v is not None:
        self.subscription_plan_variations = mismatch(v, at, "subscription_plan_variations", "array")
    self.eligible_item_ids = v = get("eligible_item_ids")
    if v is not None:
        self.eligible_item_ids = _eligible_item_ids(v, at, "eligible_item_ids")
    self.eligible_category_ids = v = get("eligible_category_ids")
    if v is not None:
        self.eligible_category_ids = _eligible_item_ids(v, at, "eligible_category_ids")
    self.all_items = v = get("all_items")
    if v.__class__ is not bool and (v is not None):
        self.all_items = mismatch(v, at, "all_items", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "subscription_phase"))),
    "subscription_plan_variations": (
        "subscription_plan_variations",
        False,
        encode_list_of(encode_later(__name__, "catalog_object")),
    ),
    "eligible_item_ids": ("eligible_item_ids", False, plain),
    "eligible_category_ids": ("eligible_category_ids", False, plain),
    "all_items": ("all_items", False, plain),
}

encode = object_encoder(CatalogSubscriptionPlan, _FIELDS)
