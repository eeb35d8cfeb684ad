"""The codec of CatalogSubscriptionPlan.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.catalog_subscription_plan import CatalogSubscriptionPlan

decode_subscription_phase: Decode = decode_later(
    __name__, "subscription_phase", globals(), "decode_subscription_phase"
)
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
_decode_eligible_item_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogSubscriptionPlan")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_name,
            v_phases,
            v_subscription_plan_variations,
            v_eligible_item_ids,
            v_eligible_category_ids,
            v_all_items,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_phases,
            v_subscription_plan_variations,
            v_eligible_item_ids,
            v_eligible_category_ids,
            v_all_items,
        ) = _values(known)
    self: Any = new(CatalogSubscriptionPlan)
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    if v_phases.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_subscription_phase(item, here) for item in v_phases]
    elif v_phases is None:
        self.phases = None
    else:
        self.phases = mismatch(v_phases, at, "phases", "array")
    if v_subscription_plan_variations.__class__ is list:
        here = (at, "subscription_plan_variations[]")
        self.subscription_plan_variations = [
            decode_catalog_object(item, here) for item in v_subscription_plan_variations
        ]
    elif v_subscription_plan_variations is None:
        self.subscription_plan_variations = None
    else:
        self.subscription_plan_variations = mismatch(
            v_subscription_plan_variations, at, "subscription_plan_variations", "array"
        )
    self.eligible_item_ids = (
        None
        if v_eligible_item_ids is None
        else _decode_eligible_item_ids(v_eligible_item_ids, at, "eligible_item_ids")
    )
    self.eligible_category_ids = (
        None
        if v_eligible_category_ids is None
        else _decode_eligible_item_ids(v_eligible_category_ids, at, "eligible_category_ids")
    )
    self.all_items = v_all_items
    if v_all_items.__class__ is not bool and v_all_items is not None:
        self.all_items = mismatch(v_all_items, at, "all_items", "boolean")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "subscription_phase"))),
    "subscription_plan_variations": (
        "subscription_plan_variations",
        False,
        encode_list_of(encode_later(__name__, "catalog_object")),
    ),
    "eligible_item_ids": ("eligible_item_ids", False, encode_list_of(refuse_float)),
    "eligible_category_ids": ("eligible_category_ids", False, encode_list_of(refuse_float)),
    "all_items": ("all_items", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogSubscriptionPlan, _FIELDS)
