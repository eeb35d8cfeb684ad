"""The codec of RefundPaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
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
    get = data.get
    self: Any = new(RefundPaymentRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.amount_money = decode_money(get("amount_money"), (at, "amount_money"))
    self.app_fee_money = v = get("app_fee_money")
    if v is not None:
        self.app_fee_money = decode_money(v, (at, "app_fee_money"))
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str and (v is not None):
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self.destination_id = v = get("destination_id")
    if v.__class__ is not str and (v is not None):
        self.destination_id = mismatch(v, at, "destination_id", "string")
    self.unlinked = v = get("unlinked")
    if v.__class__ is not bool and (v is not None):
        self.unlinked = mismatch(v, at, "unlinked", "boolean")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.reason = v = get("reason")
    if v.__class__ is not str and (v is not None):
        self.reason = mismatch(v, at, "reason", "string")
    self.payment_version_token = v = get("payment_version_token")
    if v.__class__ is not str and (v is not None):
        self.payment_version_token = mismatch(v, at, "payment_version_token", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
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
    "idempotency_key": ("idempotency_key", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "payment_id": ("payment_id", False, plain),
    "destination_id": ("destination_id", False, plain),
    "unlinked": ("unlinked", False, plain),
    "location_id": ("location_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "reason": ("reason", False, plain),
    "payment_version_token": ("payment_version_token", False, plain),
    "team_member_id": ("team_member_id", False, plain),
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

encode = object_encoder(RefundPaymentRequest, _FIELDS)
