"""The codec of InventoryCountUpdatedEventObject.

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
from ..models.inventory_count_updated_event_object import InventoryCountUpdatedEventObject

decode_inventory_count: Decode = decode_later(
    __name__, "inventory_count", globals(), "decode_inventory_count"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryCountUpdatedEventObject")
    get = data.get
    self: Any = new(InventoryCountUpdatedEventObject)
    self.inventory_counts = v = get("inventory_counts")
    if v.__class__ is list:
        here = (at, "inventory_counts[]")
        self.inventory_counts = [decode_inventory_count(i, here) for i in v]
    elif v is not None:
        self.inventory_counts = mismatch(v, at, "inventory_counts", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "inventory_counts": (
        "inventory_counts",
        False,
        encode_list_of(encode_later(__name__, "inventory_count")),
    ),
}

encode = object_encoder(InventoryCountUpdatedEventObject, _FIELDS)
