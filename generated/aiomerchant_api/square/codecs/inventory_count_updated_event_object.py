"""The codec of InventoryCountUpdatedEventObject.

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

from ..models.inventory_count_updated_event_object import InventoryCountUpdatedEventObject

decode_inventory_count: Decode = decode_later(
    __name__, "inventory_count", globals(), "decode_inventory_count"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryCountUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_inventory_counts = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_inventory_counts = _values(known)
    self: Any = new(InventoryCountUpdatedEventObject)
    if v_inventory_counts.__class__ is list:
        here = (at, "inventory_counts[]")
        self.inventory_counts = [decode_inventory_count(item, here) for item in v_inventory_counts]
    elif v_inventory_counts is None:
        self.inventory_counts = None
    else:
        self.inventory_counts = mismatch(v_inventory_counts, at, "inventory_counts", "array")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "inventory_counts": (
        "inventory_counts",
        False,
        encode_list_of(encode_later(__name__, "inventory_count")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InventoryCountUpdatedEventObject, _FIELDS)
