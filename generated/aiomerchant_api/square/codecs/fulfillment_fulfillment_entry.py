"""The codec of FulfillmentFulfillmentEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, dict_of, mismatch, new, object_encoder, plain, string
from ..models.fulfillment_fulfillment_entry import FulfillmentFulfillmentEntry

_metadata = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentFulfillmentEntry")
    get = data.get
    self: Any = new(FulfillmentFulfillmentEntry)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.line_item_uid = v = get("line_item_uid")
    if v.__class__ is not str:
        self.line_item_uid = mismatch(v, at, "line_item_uid", "string")
    self.quantity = v = get("quantity")
    if v.__class__ is not str:
        self.quantity = mismatch(v, at, "quantity", "string")
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "line_item_uid": ("line_item_uid", False, plain),
    "quantity": ("quantity", False, plain),
    "metadata": ("metadata", False, plain),
}

encode = object_encoder(FulfillmentFulfillmentEntry, _FIELDS)
