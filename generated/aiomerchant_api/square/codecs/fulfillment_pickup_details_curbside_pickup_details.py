"""The codec of FulfillmentPickupDetailsCurbsidePickupDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.fulfillment_pickup_details_curbside_pickup_details import (
    FulfillmentPickupDetailsCurbsidePickupDetails,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentPickupDetailsCurbsidePickupDetails")
    get = data.get
    self: Any = new(FulfillmentPickupDetailsCurbsidePickupDetails)
    self.curbside_details = v = get("curbside_details")
    if v.__class__ is not str and (v is not None):
        self.curbside_details = mismatch(v, at, "curbside_details", "string")
    self.buyer_arrived_at = v = get("buyer_arrived_at")
    if v is not None:
        self.buyer_arrived_at = instant(v, at, "buyer_arrived_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "curbside_details": ("curbside_details", False, plain),
    "buyer_arrived_at": ("buyer_arrived_at", False, plain),
}

encode = object_encoder(FulfillmentPickupDetailsCurbsidePickupDetails, _FIELDS)
