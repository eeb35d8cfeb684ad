"""The codec of CreateSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    day,
    decode_later,
    encode_later,
    encode_list_of,
    full_date,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    whole,
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
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_idempotency_key,
            v_location_id,
            v_plan_variation_id,
            v_customer_id,
            v_start_date,
            v_canceled_date,
            v_tax_percentage,
            v_price_override_money,
            v_card_id,
            v_timezone,
            v_source,
            v_monthly_billing_anchor_date,
            v_phases,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_idempotency_key,
            v_location_id,
            v_plan_variation_id,
            v_customer_id,
            v_start_date,
            v_canceled_date,
            v_tax_percentage,
            v_price_override_money,
            v_card_id,
            v_timezone,
            v_source,
            v_monthly_billing_anchor_date,
            v_phases,
        ) = _values(known)
    self: Any = new(CreateSubscriptionRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.plan_variation_id = v_plan_variation_id
    if v_plan_variation_id.__class__ is not str and not (
        v_plan_variation_id is None and "plan_variation_id" not in data
    ):
        self.plan_variation_id = mismatch(v_plan_variation_id, at, "plan_variation_id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.start_date = (
        None
        if v_start_date is None and "start_date" not in data
        else full_date(v_start_date, at, "start_date")
    )
    self.canceled_date = (
        None
        if v_canceled_date is None and "canceled_date" not in data
        else full_date(v_canceled_date, at, "canceled_date")
    )
    self.tax_percentage = v_tax_percentage
    if v_tax_percentage.__class__ is not str and not (
        v_tax_percentage is None and "tax_percentage" not in data
    ):
        self.tax_percentage = mismatch(v_tax_percentage, at, "tax_percentage", "string")
    self.price_override_money = (
        None
        if v_price_override_money is None and "price_override_money" not in data
        else decode_money(v_price_override_money, (at, "price_override_money"))
    )
    self.card_id = v_card_id
    if v_card_id.__class__ is not str and not (v_card_id is None and "card_id" not in data):
        self.card_id = mismatch(v_card_id, at, "card_id", "string")
    self.timezone = v_timezone
    if v_timezone.__class__ is not str and not (v_timezone is None and "timezone" not in data):
        self.timezone = mismatch(v_timezone, at, "timezone", "string")
    self.source = (
        None
        if v_source is None and "source" not in data
        else decode_subscription_source(v_source, (at, "source"))
    )
    self.monthly_billing_anchor_date = v_monthly_billing_anchor_date
    if v_monthly_billing_anchor_date.__class__ is not int and not (
        v_monthly_billing_anchor_date is None and "monthly_billing_anchor_date" not in data
    ):
        self.monthly_billing_anchor_date = mismatch(
            v_monthly_billing_anchor_date, at, "monthly_billing_anchor_date", "integer"
        )
    if v_phases.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_phase(item, here) for item in v_phases]
    elif v_phases is None and "phases" not in data:
        self.phases = None
    else:
        self.phases = mismatch(v_phases, at, "phases", "array")
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "plan_variation_id": ("plan_variation_id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "start_date": ("start_date", False, day),
    "canceled_date": ("canceled_date", False, day),
    "tax_percentage": ("tax_percentage", False, refuse_float),
    "price_override_money": ("price_override_money", False, encode_later(__name__, "money")),
    "card_id": ("card_id", False, refuse_float),
    "timezone": ("timezone", False, refuse_float),
    "source": ("source", False, encode_later(__name__, "subscription_source")),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, whole),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateSubscriptionRequest, _FIELDS)
