"""The codec of FulfillmentPickupDetailsCurbsidePickupDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, refuse_float

from ..models.fulfillment_pickup_details_curbside_pickup_details import (
    FulfillmentPickupDetailsCurbsidePickupDetails,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentPickupDetailsCurbsidePickupDetails")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_curbside_details, v_buyer_arrived_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_curbside_details, v_buyer_arrived_at = _values(known)
    self: Any = new(FulfillmentPickupDetailsCurbsidePickupDetails)
    self.curbside_details = v_curbside_details
    if v_curbside_details.__class__ is not str and v_curbside_details is not None:
        self.curbside_details = mismatch(v_curbside_details, at, "curbside_details", "string")
    self.buyer_arrived_at = (
        None if v_buyer_arrived_at is None else instant(v_buyer_arrived_at, at, "buyer_arrived_at")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "curbside_details": ("curbside_details", False, refuse_float),
    "buyer_arrived_at": ("buyer_arrived_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FulfillmentPickupDetailsCurbsidePickupDetails, _FIELDS)
