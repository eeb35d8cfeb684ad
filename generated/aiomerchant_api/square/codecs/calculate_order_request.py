"""The codec of CalculateOrderRequest.

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
    mismatch,
    new,
    object_encoder,
)
from ..models.calculate_order_request import CalculateOrderRequest

decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
decode_order_reward: Decode = decode_later(__name__, "order_reward", globals(), "decode_order_reward")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CalculateOrderRequest")
    get = data.get
    self: Any = new(CalculateOrderRequest)
    self.order = decode_order(get("order"), (at, "order"))
    self.proposed_rewards = v = get("proposed_rewards")
    if v.__class__ is list:
        here = (at, "proposed_rewards[]")
        self.proposed_rewards = [decode_order_reward(i, here) for i in v]
    elif v is not None:
        self.proposed_rewards = mismatch(v, at, "proposed_rewards", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order": ("order", False, encode_later(__name__, "order")),
    "proposed_rewards": ("proposed_rewards", False, encode_list_of(encode_later(__name__, "order_reward"))),
}

encode = object_encoder(CalculateOrderRequest, _FIELDS)
