"""The codec of CustomerSeat.

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
    free_form,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    unique_id,
)
from ..models.customer_seat import CustomerSeat

decode_member: Decode = decode_later(__name__, "member", globals(), "decode_member")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSeat")
    get = data.get
    self: Any = new(CustomerSeat)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.subscription_id = v = get("subscription_id")
    if v is not None or "subscription_id" not in data:
        self.subscription_id = unique_id(v, at, "subscription_id")
    self.order_id = v = get("order_id")
    if v is not None or "order_id" not in data:
        self.order_id = unique_id(v, at, "order_id")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.customer_id = v = get("customer_id")
    if v is not None or "customer_id" not in data:
        self.customer_id = unique_id(v, at, "customer_id")
    self.member_id = v = get("member_id")
    if v is not None or "member_id" not in data:
        self.member_id = unique_id(v, at, "member_id")
    self.member = v = get("member")
    if v is not None or "member" not in data:
        self.member = decode_member(v, (at, "member"))
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None or "email" not in data):
        self.email = mismatch(v, at, "email", "string")
    self.customer_email = v = get("customer_email")
    if v.__class__ is not str and (v is not None or "customer_email" not in data):
        self.customer_email = mismatch(v, at, "customer_email", "string")
    self.invitation_token_expires_at = v = get("invitation_token_expires_at")
    if v is not None or "invitation_token_expires_at" not in data:
        self.invitation_token_expires_at = instant(v, at, "invitation_token_expires_at")
    self.claimed_at = v = get("claimed_at")
    if v is not None or "claimed_at" not in data:
        self.claimed_at = instant(v, at, "claimed_at")
    self.revoked_at = v = get("revoked_at")
    if v is not None or "revoked_at" not in data:
        self.revoked_at = instant(v, at, "revoked_at")
    self.seat_metadata = v = get("seat_metadata")
    if v is not None or "seat_metadata" not in data:
        self.seat_metadata = free_form(v, at, "seat_metadata")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "subscription_id": ("subscription_id", True, plain),
    "order_id": ("order_id", True, plain),
    "status": ("status", False, plain),
    "customer_id": ("customer_id", True, plain),
    "member_id": ("member_id", True, plain),
    "member": ("member", True, encode_later(__name__, "member")),
    "email": ("email", True, plain),
    "customer_email": ("customer_email", True, plain),
    "invitation_token_expires_at": ("invitation_token_expires_at", True, plain),
    "claimed_at": ("claimed_at", True, plain),
    "revoked_at": ("revoked_at", True, plain),
    "seat_metadata": ("seat_metadata", True, plain),
}

encode = object_encoder(CustomerSeat, _FIELDS)
