"""The codec of LoyaltyPromotion.

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
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
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
_decode_qualifying_item_variation_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotion")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_id,
            v_name,
            v_incentive,
            v_available_time,
            v_trigger_limit,
            v_status,
            v_created_at,
            v_canceled_at,
            v_updated_at,
            v_loyalty_program_id,
            v_minimum_spend_amount_money,
            v_qualifying_item_variation_ids,
            v_qualifying_category_ids,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_name,
            v_incentive,
            v_available_time,
            v_trigger_limit,
            v_status,
            v_created_at,
            v_canceled_at,
            v_updated_at,
            v_loyalty_program_id,
            v_minimum_spend_amount_money,
            v_qualifying_item_variation_ids,
            v_qualifying_category_ids,
        ) = _values(known)
    self: Any = new(LoyaltyPromotion)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.incentive = decode_loyalty_promotion_incentive(v_incentive, (at, "incentive"))
    self.available_time = decode_loyalty_promotion_available_time_data(
        v_available_time, (at, "available_time")
    )
    self.trigger_limit = (
        None
        if v_trigger_limit is None
        else decode_loyalty_promotion_trigger_limit(v_trigger_limit, (at, "trigger_limit"))
    )
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.canceled_at = (
        None
        if v_canceled_at is None and "canceled_at" not in data
        else instant(v_canceled_at, at, "canceled_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.loyalty_program_id = v_loyalty_program_id
    if v_loyalty_program_id.__class__ is not str and not (
        v_loyalty_program_id is None and "loyalty_program_id" not in data
    ):
        self.loyalty_program_id = mismatch(v_loyalty_program_id, at, "loyalty_program_id", "string")
    self.minimum_spend_amount_money = (
        None
        if v_minimum_spend_amount_money is None
        else decode_money(v_minimum_spend_amount_money, (at, "minimum_spend_amount_money"))
    )
    self.qualifying_item_variation_ids = (
        None
        if v_qualifying_item_variation_ids is None
        else _decode_qualifying_item_variation_ids(
            v_qualifying_item_variation_ids, at, "qualifying_item_variation_ids"
        )
    )
    self.qualifying_category_ids = (
        None
        if v_qualifying_category_ids is None
        else _decode_qualifying_item_variation_ids(v_qualifying_category_ids, at, "qualifying_category_ids")
    )
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "incentive": ("incentive", False, encode_later(__name__, "loyalty_promotion_incentive")),
    "available_time": (
        "available_time",
        False,
        encode_later(__name__, "loyalty_promotion_available_time_data"),
    ),
    "trigger_limit": ("trigger_limit", False, encode_later(__name__, "loyalty_promotion_trigger_limit")),
    "status": ("status", False, plain),
    "created_at": ("created_at", False, moment),
    "canceled_at": ("canceled_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "loyalty_program_id": ("loyalty_program_id", False, refuse_float),
    "minimum_spend_amount_money": ("minimum_spend_amount_money", False, encode_later(__name__, "money")),
    "qualifying_item_variation_ids": ("qualifying_item_variation_ids", False, encode_list_of(refuse_float)),
    "qualifying_category_ids": ("qualifying_category_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyPromotion, _FIELDS)
