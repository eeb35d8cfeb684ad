"""The codec of GenericPayment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    free_form,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
    whole,
)

from ..models.generic_payment import GenericPayment


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GenericPayment")
    known = data if len(data) == 15 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_processor,
            v_status,
            v_amount,
            v_currency,
            v_method,
            v_trigger,
            v_decline_reason,
            v_decline_message,
            v_organization_id,
            v_checkout_id,
            v_order_id,
            v_processor_metadata,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_processor,
            v_status,
            v_amount,
            v_currency,
            v_method,
            v_trigger,
            v_decline_reason,
            v_decline_message,
            v_organization_id,
            v_checkout_id,
            v_order_id,
            v_processor_metadata,
        ) = _values(known)
    self: Any = new(GenericPayment)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.processor = v_processor
    if v_processor.__class__ is not str:
        self.processor = mismatch(v_processor, at, "processor", "string")
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.method = v_method
    if v_method.__class__ is not str:
        self.method = mismatch(v_method, at, "method", "string")
    self.trigger = v_trigger
    if v_trigger.__class__ is not str and not (v_trigger is None and "trigger" in data):
        self.trigger = mismatch(v_trigger, at, "trigger", "string")
    self.decline_reason = v_decline_reason
    if v_decline_reason.__class__ is not str and not (v_decline_reason is None and "decline_reason" in data):
        self.decline_reason = mismatch(v_decline_reason, at, "decline_reason", "string")
    self.decline_message = v_decline_message
    if v_decline_message.__class__ is not str and not (
        v_decline_message is None and "decline_message" in data
    ):
        self.decline_message = mismatch(v_decline_message, at, "decline_message", "string")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.checkout_id = (
        None
        if v_checkout_id is None and "checkout_id" in data
        else unique_id(v_checkout_id, at, "checkout_id")
    )
    self.order_id = (
        None if v_order_id is None and "order_id" in data else unique_id(v_order_id, at, "order_id")
    )
    self.processor_metadata = (
        None
        if v_processor_metadata is None and "processor_metadata" not in data
        else free_form(v_processor_metadata, at, "processor_metadata")
    )
    self._extra = None if len(known) == 15 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "processor": ("processor", False, plain),
    "status": ("status", False, plain),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "method": ("method", False, refuse_float),
    "trigger": ("trigger", True, plain),
    "decline_reason": ("decline_reason", True, refuse_float),
    "decline_message": ("decline_message", True, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "checkout_id": ("checkout_id", True, plain),
    "order_id": ("order_id", True, plain),
    "processor_metadata": ("processor_metadata", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GenericPayment, _FIELDS)
