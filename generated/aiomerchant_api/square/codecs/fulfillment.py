"""The codec of Fulfillment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    dict_of,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.fulfillment import Fulfillment

decode_fulfillment_fulfillment_entry: Decode = decode_later(
    __name__, "fulfillment_fulfillment_entry", globals(), "decode_fulfillment_fulfillment_entry"
)
_metadata = dict_of(string)
decode_fulfillment_pickup_details: Decode = decode_later(
    __name__, "fulfillment_pickup_details", globals(), "decode_fulfillment_pickup_details"
)
decode_fulfillment_shipment_details: Decode = decode_later(
    __name__, "fulfillment_shipment_details", globals(), "decode_fulfillment_shipment_details"
)
decode_fulfillment_delivery_details: Decode = decode_later(
    __name__, "fulfillment_delivery_details", globals(), "decode_fulfillment_delivery_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Fulfillment")
    get = data.get
    self: Any = new(Fulfillment)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.line_item_application = v = get("line_item_application")
    if v.__class__ is not str and (v is not None or "line_item_application" in data):
        self.line_item_application = mismatch(v, at, "line_item_application", "string")
    self.entries = v = get("entries")
    if v.__class__ is list:
        here = (at, "entries[]")
        self.entries = [decode_fulfillment_fulfillment_entry(i, here) for i in v]
    elif v is not None or "entries" in data:
        self.entries = mismatch(v, at, "entries", "array")
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self.pickup_details = v = get("pickup_details")
    if v is not None:
        self.pickup_details = decode_fulfillment_pickup_details(v, (at, "pickup_details"))
    self.shipment_details = v = get("shipment_details")
    if v is not None:
        self.shipment_details = decode_fulfillment_shipment_details(v, (at, "shipment_details"))
    self.delivery_details = v = get("delivery_details")
    if v is not None:
        self.delivery_details = decode_fulfillment_delivery_details(v, (at, "delivery_details"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "type": ("type", False, plain),
    "state": ("state", False, plain),
    "line_item_application": ("line_item_application", False, plain),
    "entries": ("entries", False, encode_list_of(encode_later(__name__, "fulfillment_fulfillment_entry"))),
    "metadata": ("metadata", False, plain),
    "pickup_details": ("pickup_details", False, encode_later(__name__, "fulfillment_pickup_details")),
    "shipment_details": ("shipment_details", False, encode_later(__name__, "fulfillment_shipment_details")),
    "delivery_details": ("delivery_details", False, encode_later(__name__, "fulfillment_delivery_details")),
}

encode = object_encoder(Fulfillment, _FIELDS)
