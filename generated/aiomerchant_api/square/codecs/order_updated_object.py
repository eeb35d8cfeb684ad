"""The codec of OrderUpdatedObject.

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

from ..models.order_updated_object import OrderUpdatedObject

decode_order_updated: Decode = decode_later(__name__, "order_updated", globals(), "decode_order_updated")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderUpdatedObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_order_updated = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order_updated = _values(known)
    self: Any = new(OrderUpdatedObject)
    self.order_updated = (
        None if v_order_updated is None else decode_order_updated(v_order_updated, (at, "order_updated"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_updated": ("order_updated", False, encode_later(__name__, "order_updated")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderUpdatedObject, _FIELDS)
