"""The codec of DestinationDetails.

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_card_details, v_cash_details, v_external_details = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_card_details, v_cash_details, v_external_details = _values(known)
    self: Any = new(DestinationDetails)
    self.card_details = (
        None
        if v_card_details is None
        else decode_destination_details_card_refund_details(v_card_details, (at, "card_details"))
    )
    self.cash_details = (
        None
        if v_cash_details is None
        else decode_destination_details_cash_refund_details(v_cash_details, (at, "cash_details"))
    )
    self.external_details = (
        None
        if v_external_details is None
        else decode_destination_details_external_refund_details(v_external_details, (at, "external_details"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DestinationDetails, _FIELDS)
