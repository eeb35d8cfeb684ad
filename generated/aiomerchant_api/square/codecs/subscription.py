"""The codec of Subscription.

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
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.subscription import Subscription

_decode_invoice_ids = list_of(string)
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
    known = data if len(data) == 19 else _NOTHING | data
    try:
        (
            v_id,
            v_location_id,
            v_plan_variation_id,
            v_customer_id,
            v_start_date,
            v_canceled_date,
            v_charged_through_date,
            v_status,
            v_tax_percentage,
            v_invoice_ids,
            v_price_override_money,
            v_version,
            v_created_at,
            v_card_id,
            v_timezone,
            v_source,
            v_actions,
            v_monthly_billing_anchor_date,
            v_phases,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_location_id,
            v_plan_variation_id,
            v_customer_id,
            v_start_date,
            v_canceled_date,
            v_charged_through_date,
            v_status,
            v_tax_percentage,
            v_invoice_ids,
            v_price_override_money,
            v_version,
            v_created_at,
            v_card_id,
            v_timezone,
            v_source,
            v_actions,
            v_monthly_billing_anchor_date,
            v_phases,
        ) = _values(known)
    self: Any = new(Subscription)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.plan_variation_id = v_plan_variation_id
    if v_plan_variation_id.__class__ is not str and not (
        v_plan_variation_id is None and "plan_variation_id" not in data
    ):
        self.plan_variation_id = mismatch(v_plan_variation_id, at, "plan_variation_id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and not (v_customer_id is None and "customer_id" not in data):
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.start_date = (
        None
        if v_start_date is None and "start_date" not in data
        else full_date(v_start_date, at, "start_date")
    )
    self.canceled_date = None if v_canceled_date is None else full_date(v_canceled_date, at, "canceled_date")
    self.charged_through_date = (
        None
        if v_charged_through_date is None and "charged_through_date" not in data
        else full_date(v_charged_through_date, at, "charged_through_date")
    )
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.tax_percentage = v_tax_percentage
    if v_tax_percentage.__class__ is not str and v_tax_percentage is not None:
        self.tax_percentage = mismatch(v_tax_percentage, at, "tax_percentage", "string")
    self.invoice_ids = (
        None
        if v_invoice_ids is None and "invoice_ids" not in data
        else _decode_invoice_ids(v_invoice_ids, at, "invoice_ids")
    )
    self.price_override_money = (
        None
        if v_price_override_money is None
        else decode_money(v_price_override_money, (at, "price_override_money"))
    )
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.card_id = v_card_id
    if v_card_id.__class__ is not str and v_card_id is not None:
        self.card_id = mismatch(v_card_id, at, "card_id", "string")
    self.timezone = v_timezone
    if v_timezone.__class__ is not str and not (v_timezone is None and "timezone" not in data):
        self.timezone = mismatch(v_timezone, at, "timezone", "string")
    self.source = None if v_source is None else decode_subscription_source(v_source, (at, "source"))
    if v_actions.__class__ is list:
        here = (at, "actions[]")
        self.actions = [decode_subscription_action(item, here) for item in v_actions]
    elif v_actions is None:
        self.actions = None
    else:
        self.actions = mismatch(v_actions, at, "actions", "array")
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
    self._extra = None if len(known) == 19 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "plan_variation_id": ("plan_variation_id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "start_date": ("start_date", False, day),
    "canceled_date": ("canceled_date", False, day),
    "charged_through_date": ("charged_through_date", False, day),
    "status": ("status", False, plain),
    "tax_percentage": ("tax_percentage", False, refuse_float),
    "invoice_ids": ("invoice_ids", False, encode_list_of(refuse_float)),
    "price_override_money": ("price_override_money", False, encode_later(__name__, "money")),
    "version": ("version", False, whole),
    "created_at": ("created_at", False, moment),
    "card_id": ("card_id", False, refuse_float),
    "timezone": ("timezone", False, refuse_float),
    "source": ("source", False, encode_later(__name__, "subscription_source")),
    "actions": ("actions", False, encode_list_of(encode_later(__name__, "subscription_action"))),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, whole),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Subscription, _FIELDS)
