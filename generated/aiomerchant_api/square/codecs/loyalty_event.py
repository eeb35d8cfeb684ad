"""The codec of LoyaltyEvent.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.loyalty_event import LoyaltyEvent

decode_loyalty_event_accumulate_points: Decode = decode_later(
    __name__, "loyalty_event_accumulate_points", globals(), "decode_loyalty_event_accumulate_points"
)
decode_loyalty_event_create_reward: Decode = decode_later(
    __name__, "loyalty_event_create_reward", globals(), "decode_loyalty_event_create_reward"
)
decode_loyalty_event_redeem_reward: Decode = decode_later(
    __name__, "loyalty_event_redeem_reward", globals(), "decode_loyalty_event_redeem_reward"
)
decode_loyalty_event_delete_reward: Decode = decode_later(
    __name__, "loyalty_event_delete_reward", globals(), "decode_loyalty_event_delete_reward"
)
decode_loyalty_event_adjust_points: Decode = decode_later(
    __name__, "loyalty_event_adjust_points", globals(), "decode_loyalty_event_adjust_points"
)
decode_loyalty_event_expire_points: Decode = decode_later(
    __name__, "loyalty_event_expire_points", globals(), "decode_loyalty_event_expire_points"
)
decode_loyalty_event_other: Decode = decode_later(
    __name__, "loyalty_event_other", globals(), "decode_loyalty_event_other"
)
decode_loyalty_event_accumulate_promotion_points: Decode = decode_later(
    __name__,
    "loyalty_event_accumulate_promotion_points",
    globals(),
    "decode_loyalty_event_accumulate_promotion_points",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEvent")
    known = data if len(data) == 14 else _NOTHING | data
    try:
        (
            v_id,
            v_type,
            v_created_at,
            v_accumulate_points,
            v_create_reward,
            v_redeem_reward,
            v_delete_reward,
            v_adjust_points,
            v_loyalty_account_id,
            v_location_id,
            v_source,
            v_expire_points,
            v_other_event,
            v_accumulate_promotion_points,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_type,
            v_created_at,
            v_accumulate_points,
            v_create_reward,
            v_redeem_reward,
            v_delete_reward,
            v_adjust_points,
            v_loyalty_account_id,
            v_location_id,
            v_source,
            v_expire_points,
            v_other_event,
            v_accumulate_promotion_points,
        ) = _values(known)
    self: Any = new(LoyaltyEvent)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.created_at = instant(v_created_at, at, "created_at")
    self.accumulate_points = (
        None
        if v_accumulate_points is None and "accumulate_points" not in data
        else decode_loyalty_event_accumulate_points(v_accumulate_points, (at, "accumulate_points"))
    )
    self.create_reward = (
        None
        if v_create_reward is None and "create_reward" not in data
        else decode_loyalty_event_create_reward(v_create_reward, (at, "create_reward"))
    )
    self.redeem_reward = (
        None
        if v_redeem_reward is None and "redeem_reward" not in data
        else decode_loyalty_event_redeem_reward(v_redeem_reward, (at, "redeem_reward"))
    )
    self.delete_reward = (
        None
        if v_delete_reward is None and "delete_reward" not in data
        else decode_loyalty_event_delete_reward(v_delete_reward, (at, "delete_reward"))
    )
    self.adjust_points = (
        None
        if v_adjust_points is None and "adjust_points" not in data
        else decode_loyalty_event_adjust_points(v_adjust_points, (at, "adjust_points"))
    )
    self.loyalty_account_id = v_loyalty_account_id
    if v_loyalty_account_id.__class__ is not str:
        self.loyalty_account_id = mismatch(v_loyalty_account_id, at, "loyalty_account_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.source = v_source
    if v_source.__class__ is not str:
        self.source = mismatch(v_source, at, "source", "string")
    self.expire_points = (
        None
        if v_expire_points is None and "expire_points" not in data
        else decode_loyalty_event_expire_points(v_expire_points, (at, "expire_points"))
    )
    self.other_event = (
        None
        if v_other_event is None and "other_event" not in data
        else decode_loyalty_event_other(v_other_event, (at, "other_event"))
    )
    self.accumulate_promotion_points = (
        None
        if v_accumulate_promotion_points is None and "accumulate_promotion_points" not in data
        else decode_loyalty_event_accumulate_promotion_points(
            v_accumulate_promotion_points, (at, "accumulate_promotion_points")
        )
    )
    self._extra = None if len(known) == 14 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "type": ("type", False, plain),
    "created_at": ("created_at", False, moment),
    "accumulate_points": (
        "accumulate_points",
        False,
        encode_later(__name__, "loyalty_event_accumulate_points"),
    ),
    "create_reward": ("create_reward", False, encode_later(__name__, "loyalty_event_create_reward")),
    "redeem_reward": ("redeem_reward", False, encode_later(__name__, "loyalty_event_redeem_reward")),
    "delete_reward": ("delete_reward", False, encode_later(__name__, "loyalty_event_delete_reward")),
    "adjust_points": ("adjust_points", False, encode_later(__name__, "loyalty_event_adjust_points")),
    "loyalty_account_id": ("loyalty_account_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "source": ("source", False, plain),
    "expire_points": ("expire_points", False, encode_later(__name__, "loyalty_event_expire_points")),
    "other_event": ("other_event", False, encode_later(__name__, "loyalty_event_other")),
    "accumulate_promotion_points": (
        "accumulate_promotion_points",
        False,
        encode_later(__name__, "loyalty_event_accumulate_promotion_points"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEvent, _FIELDS)
