"""The codec of LoyaltyPromotion.

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
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.loyalty_promotion import LoyaltyPromotion

decode_loyalty_promotion_incentive: Decode = decode_later(
    __name__, "loyalty_promotion_incentive", globals(), "decode_loyalty_promotion_incentive"
)
decode_loyalty_promotion_available_time_data: Decode = decode_later(
    __name__,
    "loyalty_promotion_available_time_data",
    globals(),
    "decode_loyalty_promotion_available_time_data",
)
decode_loyalty_promotion_trigger_limit: Decode = decode_later(
    __name__, "loyalty_promotion_trigger_limit", globals(), "decode_loyalty_promotion_trigger_limit"
)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_qualifying_item_variation_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotion")
    get = data.get
    self: Any = new(LoyaltyPromotion)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.incentive = decode_loyalty_promotion_incentive(get("incentive"), (at, "incentive"))
    self.available_time = decode_loyalty_promotion_available_time_data(
        get("available_time"), (at, "available_time")
    )
    self.trigger_limit = v = get("trigger_limit")
    if v is not None:
        self.trigger_limit = decode_loyalty_promotion_trigger_limit(v, (at, "trigger_limit"))
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.canceled_at = v = get("canceled_at")
    if v is not None or "canceled_at" in data:
        self.canceled_at = instant(v, at, "canceled_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.loyalty_program_id = v = get("loyalty_program_id")
    if v.__class__ is not str and (v is not None or "loyalty_program_id" in data):
        self.loyalty_program_id = mismatch(v, at, "loyalty_program_id", "string")
    self.minimum_spend_amount_money = v = get("minimum_spend_amount_money")
    if v is not None:
        self.minimum_spend_amount_money = decode_money(v, (at, "minimum_spend_amount_money"))
    self.qualifying_item_variation_ids = v = get("qualifying_item_variation_ids")
    if v is not None:
        self.qualifying_item_variation_ids = _qualifying_item_variation_ids(
            v, at, "qualifying_item_variation_ids"
        )
    self.qualifying_category_ids = v = get("qualifying_category_ids")
    if v is not None:
        self.qualifying_category_ids = _qualifying_item_variation_ids(v, at, "qualifying_category_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "incentive": ("incentive", False, encode_later(__name__, "loyalty_promotion_incentive")),
    "available_time": (
        "available_time",
        False,
        encode_later(__name__, "loyalty_promotion_available_time_data"),
    ),
    "trigger_limit": ("trigger_limit", False, encode_later(__name__, "loyalty_promotion_trigger_limit")),
    "status": ("status", False, plain),
    "created_at": ("created_at", False, plain),
    "canceled_at": ("canceled_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "loyalty_program_id": ("loyalty_program_id", False, plain),
    "minimum_spend_amount_money": ("minimum_spend_amount_money", False, encode_later(__name__, "money")),
    "qualifying_item_variation_ids": ("qualifying_item_variation_ids", False, plain),
    "qualifying_category_ids": ("qualifying_category_ids", False, plain),
}

encode = object_encoder(LoyaltyPromotion, _FIELDS)
