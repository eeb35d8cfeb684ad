"""The codec of Subscription.

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
    encode_list_of,
    full_date,
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.subscription import Subscription

_invoice_ids = list_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_subscription_source: Decode = decode_later(
    __name__, "subscription_source", globals(), "decode_subscription_source"
)
decode_subscription_action: Decode = decode_later(
    __name__, "subscription_action", globals(), "decode_subscription_action"
)
decode_phase: Decode = decode_later(__name__, "phase", globals(), "decode_phase")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Subscription")
    get = data.get
    self: Any = new(Subscription)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.plan_variation_id = v = get("plan_variation_id")
    if v.__class__ is not str and (v is not None or "plan_variation_id" in data):
        self.plan_variation_id = mismatch(v, at, "plan_variation_id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None or "customer_id" in data):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.start_date = v = get("start_date")
    if v is not None or "start_date" in data:
        self.start_date = full_date(v, at, "start_date")
    self.canceled_date = v = get("canceled_date")
    if v is not None:
        self.canceled_date = full_date(v, at, "canceled_date")
    self.charged_through_date = v = get("charged_through_date")
    if v is not None or "charged_through_date" in data:
        self.charged_through_date = full_date(v, at, "charged_through_date")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.tax_percentage = v = get("tax_percentage")
    if v.__class__ is not str and (v is not None):
        self.tax_percentage = mismatch(v, at, "tax_percentage", "string")
    self.invoice_ids = v = get("invoice_ids")
    if v is not None or "invoice_ids" in data:
        self.invoice_ids = _invoice_ids(v, at, "invoice_ids")
    self.price_override_money = v = get("price_override_money")
    if v is not None:
        self.price_override_money = decode_money(v, (at, "price_override_money"))
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.card_id = v = get("card_id")
    if v.__class__ is not str and (v is not None):
        self.card_id = mismatch(v, at, "card_id", "string")
    self.timezone = v = get("timezone")
    if v.__class__ is not str and (v is not None or "timezone" in data):
        self.timezone = mismatch(v, at, "timezone", "string")
    self.source = v = get("source")
    if v is not None:
        self.source = decode_subscription_source(v, (at, "source"))
    self.actions = v = get("actions")
    if v.__class__ is list:
        here = (at, "actions[]")
        self.actions = [decode_subscription_action(i, here) for i in v]
    elif v is not None:
        self.actions = mismatch(v, at, "actions", "array")
    self.monthly_billing_anchor_date = v = get("monthly_billing_anchor_date")
    if v.__class__ is not int and (v is not None or "monthly_billing_anchor_date" in data):
        self.monthly_billing_anchor_date = mismatch(v, at, "monthly_billing_anchor_date", "integer")
    self.phases = v = get("phases")
    if v.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_phase(i, here) for i in v]
    elif v is not None or "phases" in data:
        self.phases = mismatch(v, at, "phases", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "location_id": ("location_id", False, plain),
    "plan_variation_id": ("plan_variation_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "start_date": ("start_date", False, plain),
    "canceled_date": ("canceled_date", False, plain),
    "charged_through_date": ("charged_through_date", False, plain),
    "status": ("status", False, plain),
    "tax_percentage": ("tax_percentage", False, plain),
    "invoice_ids": ("invoice_ids", False, plain),
    "price_override_money": ("price_override_money", False, encode_later(__name__, "money")),
    "version": ("version", False, refuse_float),
    "created_at": ("created_at", False, plain),
    "card_id": ("card_id", False, plain),
    "timezone": ("timezone", False, plain),
    "source": ("source", False, encode_later(__name__, "subscription_source")),
    "actions": ("actions", False, encode_list_of(encode_later(__name__, "subscription_action"))),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, refuse_float),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase"))),
}

encode = object_encoder(Subscription, _FIELDS)
