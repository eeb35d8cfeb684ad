"""The codec of LoyaltyEvent.

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
    mismatch,
    new,
    object_encoder,
    plain,
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
    get = data.get
    self: Any = new(LoyaltyEvent)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.accumulate_points = v = get("accumulate_points")
    if v is not None or "accumulate_points" in data:
        self.accumulate_points = decode_loyalty_event_accumulate_points(v, (at, "accumulate_points"))
    self.create_reward = v = get("create_reward")
    if v is not None or "create_reward" in data:
        self.create_reward = decode_loyalty_event_create_reward(v, (at, "create_reward"))
    self.redeem_reward = v = get("redeem_reward")
    if v is not None or "redeem_reward" in data:
        self.redeem_reward = decode_loyalty_event_redeem_reward(v, (at, "redeem_reward"))
    self.delete_reward = v = get("delete_reward")
    if v is not None or "delete_reward" in data:
        self.delete_reward = decode_loyalty_event_delete_reward(v, (at, "delete_reward"))
    self.adjust_points = v = get("adjust_points")
    if v is not None or "adjust_points" in data:
        self.adjust_points = decode_loyalty_event_adjust_points(v, (at, "adjust_points"))
    self.loyalty_account_id = v = get("loyalty_account_id")
    if v.__class__ is not str:
        self.loyalty_account_id = mismatch(v, at, "loyalty_account_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.source = v = get("source")
    if v.__class__ is not str:
        self.source = mismatch(v, at, "source", "string")
    self.expire_points = v = get("expire_points")
    if v is not None or "expire_points" in data:
        self.expire_points = decode_loyalty_event_expire_points(v, (at, "expire_points"))
    self.other_event = v = get("other_event")
    if v is not None or "other_event" in data:
        self.other_event = decode_loyalty_event_other(v, (at, "other_event"))
    self.accumulate_promotion_points = v = get("accumulate_promotion_points")
    if v is not None or "accumulate_promotion_points" in data:
        self.accumulate_promotion_points = decode_loyalty_event_accumulate_promotion_points(
            v, (at, "accumulate_promotion_points")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "type": ("type", False, plain),
    "created_at": ("created_at", False, plain),
    "accumulate_points": (
        "accumulate_points",
        False,
        encode_later(__name__, "loyalty_event_accumulate_points"),
    ),
    "create_reward": ("create_reward", False, encode_later(__name__, "loyalty_event_create_reward")),
    "redeem_reward": ("redeem_reward", False, encode_later(__name__, "loyalty_event_redeem_reward")),
    "delete_reward": ("delete_reward", False, encode_later(__name__, "loyalty_event_delete_reward")),
    "adjust_points": ("adjust_points", False, encode_later(__name__, "loyalty_event_adjust_points")),
    "loyalty_account_id": ("loyalty_account_id", False, plain),
    "location_id": ("location_id", False, plain),
    "source": ("source", False, plain),
    "expire_points": ("expire_points", False, encode_later(__name__, "loyalty_event_expire_points")),
    "other_event": ("other_event", False, encode_later(__name__, "loyalty_event_other")),
    "accumulate_promotion_points": (
        "accumulate_promotion_points",
        False,
        encode_later(__name__, "loyalty_event_accumulate_promotion_points"),
    ),
}

encode = object_encoder(LoyaltyEvent, _FIELDS)
