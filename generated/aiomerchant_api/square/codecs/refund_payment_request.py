"""The codec of RefundPaymentRequest.

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
    plain,
    refuse_float,
)

from ..models.refund_payment_request import RefundPaymentRequest

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
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
        return mismatch(data, at, "", "RefundPaymentRequest")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_idempotency_key,
            v_amount_money,
            v_app_fee_money,
            v_payment_id,
            v_destination_id,
            v_unlinked,
            v_location_id,
            v_customer_id,
            v_reason,
            v_payment_version_token,
            v_team_member_id,
            v_cash_details,
            v_external_details,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_idempotency_key,
            v_amount_money,
            v_app_fee_money,
            v_payment_id,
            v_destination_id,
            v_unlinked,
            v_location_id,
            v_customer_id,
            v_reason,
            v_payment_version_token,
            v_team_member_id,
            v_cash_details,
            v_external_details,
        ) = _values(known)
    self: Any = new(RefundPaymentRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.app_fee_money = (
        None if v_app_fee_money is None else decode_money(v_app_fee_money, (at, "app_fee_money"))
    )
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str and v_payment_id is not None:
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self.destination_id = v_destination_id
    if v_destination_id.__class__ is not str and v_destination_id is not None:
        self.destination_id = mismatch(v_destination_id, at, "destination_id", "string")
    self.unlinked = v_unlinked
    if v_unlinked.__class__ is not bool and v_unlinked is not None:
        self.unlinked = mismatch(v_unlinked, at, "unlinked", "boolean")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.reason = v_reason
    if v_reason.__class__ is not str and v_reason is not None:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self.payment_version_token = v_payment_version_token
    if v_payment_version_token.__class__ is not str and v_payment_version_token is not None:
        self.payment_version_token = mismatch(v_payment_version_token, at, "payment_version_token", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and v_team_member_id is not None:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
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
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "payment_id": ("payment_id", False, refuse_float),
    "destination_id": ("destination_id", False, refuse_float),
    "unlinked": ("unlinked", False, plain),
    "location_id": ("location_id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "reason": ("reason", False, refuse_float),
    "payment_version_token": ("payment_version_token", False, refuse_float),
    "team_member_id": ("team_member_id", False, refuse_float),
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

encode = object_encoder(RefundPaymentRequest, _FIELDS)
