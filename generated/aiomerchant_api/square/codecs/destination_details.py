"""The codec of DestinationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.destination_details import DestinationDetails

decode_destination_details_card_refund_details: Decode = decode_later(
    __name__,
    "destination_details_card_refund_details",
    globals(),
    "decode_destination_details_card_refund_details",
)
decode_destination_details_cash_refund_details: Decode = decode_later(
    __name__,
    "destination_details_cash_refund_details",
    globals(),
    "decode_destination_details_cash_refund_details",
)
decode_destination_details_external_refund_details: Decode = decode_later(
    __name__,
    "destination_details_external_refund_details",
    globals(),
    "decode_destination_details_external_refund_details",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DestinationDetails")
    get = data.get
    self: Any = new(DestinationDetails)
    self.card_details = v = get("card_details")
    if v is not None:
        self.card_details = decode_destination_details_card_refund_details(v, (at, "card_details"))
    self.cash_details = v = get("cash_details")
    if v is not None:
        self.cash_details = decode_destination_details_cash_refund_details(v, (at, "cash_details"))
    self.external_details = v = get("external_details")
    if v is not None:
        self.external_details = decode_destination_details_external_refund_details(
            v, (at, "external_details")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card_details": (
        "card_details",
        False,
        encode_later(__name__, "destination_details_card_refund_details"),
    ),
    "cash_details": (
        "cash_details",
        False,
        encode_later(__name__, "destination_details_cash_refund_details"),
    ),
    "external_details": (
        "external_details",
        False,
        encode_later(__name__, "destination_details_external_refund_details"),
    ),
}

encode = object_encoder(DestinationDetails, _FIELDS)
