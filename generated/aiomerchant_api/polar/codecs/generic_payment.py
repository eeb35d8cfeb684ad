"""The codec of GenericPayment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    free_form,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.generic_payment import GenericPayment


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GenericPayment")
    get = data.get
    self: Any = new(GenericPayment)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.processor = v = get("processor")
    if v.__class__ is not str:
        self.processor = mismatch(v, at, "processor", "string")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.method = v = get("method")
    if v.__class__ is not str:
        self.method = mismatch(v, at, "method", "string")
    self.trigger = v = get("trigger")
    if v.__class__ is not str and (v is not None or "trigger" not in data):
        self.trigger = mismatch(v, at, "trigger", "string")
    self.decline_reason = v = get("decline_reason")
    if v.__class__ is not str and (v is not None or "decline_reason" not in data):
        self.decline_reason = mismatch(v, at, "decline_reason", "string")
    self.decline_message = v = get("decline_message")
    if v.__class__ is not str and (v is not None or "decline_message" not in data):
        self.decline_message = mismatch(v, at, "decline_message", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.checkout_id = v = get("checkout_id")
    if v is not None or "checkout_id" not in data:
        self.checkout_id = unique_id(v, at, "checkout_id")
    self.order_id = v = get("order_id")
    if v is not None or "order_id" not in data:
        self.order_id = unique_id(v, at, "order_id")
    self.processor_metadata = v = get("processor_metadata")
    if v is not None or "processor_metadata" in data:
        self.processor_metadata = free_form(v, at, "processor_metadata")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "processor": ("processor", False, plain),
    "status": ("status", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "method": ("method", False, plain),
    "trigger": ("trigger", True, plain),
    "decline_reason": ("decline_reason", True, plain),
    "decline_message": ("decline_message", True, plain),
    "organization_id": ("organization_id", False, plain),
    "checkout_id": ("checkout_id", True, plain),
    "order_id": ("order_id", True, plain),
    "processor_metadata": ("processor_metadata", False, plain),
}

encode = object_encoder(GenericPayment, _FIELDS)
