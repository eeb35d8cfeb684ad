"""The codec of CustomerSeat.

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
    free_form,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)

from ..models.customer_seat import CustomerSeat

decode_member: Decode = decode_later(__name__, "member", globals(), "decode_member")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSeat")
    known = data if len(data) == 15 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_subscription_id,
            v_order_id,
            v_status,
            v_customer_id,
            v_member_id,
            v_member,
            v_email,
            v_customer_email,
            v_invitation_token_expires_at,
            v_claimed_at,
            v_revoked_at,
            v_seat_metadata,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_subscription_id,
            v_order_id,
            v_status,
            v_customer_id,
            v_member_id,
            v_member,
            v_email,
            v_customer_email,
            v_invitation_token_expires_at,
            v_claimed_at,
            v_revoked_at,
            v_seat_metadata,
        ) = _values(known)
    self: Any = new(CustomerSeat)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.subscription_id = (
        None
        if v_subscription_id is None and "subscription_id" in data
        else unique_id(v_subscription_id, at, "subscription_id")
    )
    self.order_id = (
        None if v_order_id is None and "order_id" in data else unique_id(v_order_id, at, "order_id")
    )
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.customer_id = (
        None
        if v_customer_id is None and "customer_id" in data
        else unique_id(v_customer_id, at, "customer_id")
    )
    self.member_id = (
        None if v_member_id is None and "member_id" in data else unique_id(v_member_id, at, "member_id")
    )
    self.member = None if v_member is None and "member" in data else decode_member(v_member, (at, "member"))
    self.email = v_email
    if v_email.__class__ is not str and not (v_email is None and "email" in data):
        self.email = mismatch(v_email, at, "email", "string")
    self.customer_email = v_customer_email
    if v_customer_email.__class__ is not str and not (v_customer_email is None and "customer_email" in data):
        self.customer_email = mismatch(v_customer_email, at, "customer_email", "string")
    self.invitation_token_expires_at = (
        None
        if v_invitation_token_expires_at is None and "invitation_token_expires_at" in data
        else instant(v_invitation_token_expires_at, at, "invitation_token_expires_at")
    )
    self.claimed_at = (
        None if v_claimed_at is None and "claimed_at" in data else instant(v_claimed_at, at, "claimed_at")
    )
    self.revoked_at = (
        None if v_revoked_at is None and "revoked_at" in data else instant(v_revoked_at, at, "revoked_at")
    )
    self.seat_metadata = (
        None
        if v_seat_metadata is None and "seat_metadata" in data
        else free_form(v_seat_metadata, at, "seat_metadata")
    )
    self._extra = None if len(known) == 15 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "subscription_id": ("subscription_id", True, plain),
    "order_id": ("order_id", True, plain),
    "status": ("status", False, plain),
    "customer_id": ("customer_id", True, plain),
    "member_id": ("member_id", True, plain),
    "member": ("member", True, encode_later(__name__, "member")),
    "email": ("email", True, refuse_float),
    "customer_email": ("customer_email", True, refuse_float),
    "invitation_token_expires_at": ("invitation_token_expires_at", True, moment),
    "claimed_at": ("claimed_at", True, moment),
    "revoked_at": ("revoked_at", True, moment),
    "seat_metadata": ("seat_metadata", True, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerSeat, _FIELDS)
