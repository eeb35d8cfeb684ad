"""The codec of CreateCustomerCardRequest.

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
    refuse_float,
)

from ..models.create_customer_card_request import CreateCustomerCardRequest

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCustomerCardRequest")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_card_nonce, v_billing_address, v_cardholder_name, v_verification_token = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_card_nonce, v_billing_address, v_cardholder_name, v_verification_token = _values(known)
    self: Any = new(CreateCustomerCardRequest)
    self.card_nonce = v_card_nonce
    if v_card_nonce.__class__ is not str:
        self.card_nonce = mismatch(v_card_nonce, at, "card_nonce", "string")
    self.billing_address = (
        None
        if v_billing_address is None and "billing_address" not in data
        else decode_address(v_billing_address, (at, "billing_address"))
    )
    self.cardholder_name = v_cardholder_name
    if v_cardholder_name.__class__ is not str and not (
        v_cardholder_name is None and "cardholder_name" not in data
    ):
        self.cardholder_name = mismatch(v_cardholder_name, at, "cardholder_name", "string")
    self.verification_token = v_verification_token
    if v_verification_token.__class__ is not str and not (
        v_verification_token is None and "verification_token" not in data
    ):
        self.verification_token = mismatch(v_verification_token, at, "verification_token", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card_nonce": ("card_nonce", False, refuse_float),
    "billing_address": ("billing_address", False, encode_later(__name__, "address")),
    "cardholder_name": ("cardholder_name", False, refuse_float),
    "verification_token": ("verification_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateCustomerCardRequest, _FIELDS)
