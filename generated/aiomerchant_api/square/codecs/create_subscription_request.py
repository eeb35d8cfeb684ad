"""The codec of CreateSubscriptionRequest.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.create_subscription_request import CreateSubscriptionRequest

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_subscription_source: Decode = decode_later(
    __name__, "subscription_source", globals(), "decode_subscription_source"
)
decode_phase: Decode = decode_later(__name__, "phase", globals(), "decode_phase")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateSubscriptionRequest")
    get = data.get
    self: Any = new(CreateSubscriptionRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.plan_variation_id = v = get("plan_variation_id")
    if v.__class__ is not str and (v is not None or "plan_variation_id" in data):
        self.plan_variation_id = mismatch(v, at, "plan_variation_id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str:
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.start_date = v = get("start_date")
    if v is not None or "start_date" in data:
        self.start_date = full_date(v, at, "start_date")
    self.canceled_date = v = get("canceled_date")
    if v is not None or "canceled_date" in data:
        self.canceled_date = full_date(v, at, "canceled_date")
    self.tax_percentage = v = get("tax_percentage")
    if v.__class__ is not str and (v is not None or "tax_percentage" in data):
        self.tax_percentage = mismatch(v, at, "tax_percentage", "string")
    self.price_override_money = v = get("price_override_money")
    if v is not None or "price_override_money" in data:
        self.price_override_money = decode_money(v, (at, "price_override_money"))
    self.card_id = v = get("card_id")
    if v.__class__ is not str and (v is not None or "card_id" in data):
        self.card_id = mismatch(v, at, "card_id", "string")
    self.timezone = v = get("timezone")
    if v.__class__ is not str and (v is not None or "timezone" in data):
        self.timezone = mismatch(v, at, "timezone", "string")
    self.source = v = get("source")
    if v is not None or "source" in data:
        self.source = decode_subscription_source(v, (at, "source"))
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
    "idempotency_key": ("idempotency_key", False, plain),
    "location_id": ("location_id", False, plain),
    "plan_variation_id": ("plan_variation_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "start_date": ("start_date", False, plain),
    "canceled_date": ("canceled_date", False, plain),
    "tax_percentage": ("tax_percentage", False, plain),
    "price_override_money": ("price_override_money", False, encode_later(__name__, "money")),
    "card_id": ("card_id", False, plain),
    "timezone": ("timezone", False, plain),
    "source": ("source", False, encode_later(__name__, "subscription_source")),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, refuse_float),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase"))),
}

encode = object_encoder(CreateSubscriptionRequest, _FIELDS)
