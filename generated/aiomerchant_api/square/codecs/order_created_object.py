"""The codec of OrderCreatedObject.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.order_created_object import OrderCreatedObject

decode_order_created: Decode = decode_later(__name__, "order_created", globals(), "decode_order_created")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderCreatedObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_order_created = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order_created = _values(known)
    self: Any = new(OrderCreatedObject)
    self.order_created = (
        None if v_order_created is None else decode_order_created(v_order_created, (at, "order_created"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_created": ("order_created", False, encode_later(__name__, "order_created")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderCreatedObject, _FIELDS)
