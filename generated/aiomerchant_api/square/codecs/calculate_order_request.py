"""The codec of CalculateOrderRequest.

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
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_order, v_proposed_rewards = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order, v_proposed_rewards = _values(known)
    self: Any = new(CalculateOrderRequest)
    self.order = decode_order(v_order, (at, "order"))
    if v_proposed_rewards.__class__ is list:
        here = (at, "proposed_rewards[]")
        self.proposed_rewards = [decode_order_reward(item, here) for item in v_proposed_rewards]
    elif v_proposed_rewards is None:
        self.proposed_rewards = None
    else:
        self.proposed_rewards = mismatch(v_proposed_rewards, at, "proposed_rewards", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order": ("order", False, encode_later(__name__, "order")),
    "proposed_rewards": ("proposed_rewards", False, encode_list_of(encode_later(__name__, "order_reward"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CalculateOrderRequest, _FIELDS)
