"""The codec of Card.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.card import Card

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Card")
    known = data if len(data) == 20 else _NOTHING | data
    try:
        (
            v_id,
            v_card_brand,
            v_last_4,
            v_exp_month,
            v_exp_year,
            v_cardholder_name,
            v_billing_address,
            v_fingerprint,
            v_customer_id,
            v_merchant_id,
            v_reference_id,
            v_enabled,
            v_card_type,
            v_prepaid_type,
            v_bin,
            v_version,
            v_card_co_brand,
            v_issuer_alert,
            v_issuer_alert_at,
            v_hsa_fsa,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_card_brand,
            v_last_4,
            v_exp_month,
            v_exp_year,
            v_cardholder_name,
            v_billing_address,
            v_fingerprint,
            v_customer_id,
            v_merchant_id,
            v_reference_id,
            v_enabled,
            v_card_type,
            v_prepaid_type,
            v_bin,
            v_version,
            v_card_co_brand,
            v_issuer_alert,
            v_issuer_alert_at,
            v_hsa_fsa,
        ) = _values(known)
    self: Any = new(Card)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.card_brand = v_card_brand
    if v_card_brand.__class__ is not str and not (v_card_brand is None and "card_brand" not in data):
        self.card_brand = mismatch(v_card_brand, at, "card_brand", "string")
    self.last_4 = v_last_4
    if v_last_4.__class__ is not str and not (v_last_4 is None and "last_4" not in data):
        self.last_4 = mismatch(v_last_4, at, "last_4", "string")
    self.exp_month = v_exp_month
    if v_exp_month.__class__ is not int and v_exp_month is not None:
        self.exp_month = mismatch(v_exp_month, at, "exp_month", "integer")
    self.exp_year = v_exp_year
    if v_exp_year.__class__ is not int and v_exp_year is not None:
        self.exp_year = mismatch(v_exp_year, at, "exp_year", "integer")
    self.cardholder_name = v_cardholder_name
    if v_cardholder_name.__class__ is not str and v_cardholder_name is not None:
        self.cardholder_name = mismatch(v_cardholder_name, at, "cardholder_name", "string")
    self.billing_address = (
        None if v_billing_address is None else decode_address(v_billing_address, (at, "billing_address"))
    )
    self.fingerprint = v_fingerprint
    if v_fingerprint.__class__ is not str and not (v_fingerprint is None and "fingerprint" not in data):
        self.fingerprint = mismatch(v_fingerprint, at, "fingerprint", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.merchant_id = v_merchant_id
    if v_merchant_id.__class__ is not str and not (v_merchant_id is None and "merchant_id" not in data):
        self.merchant_id = mismatch(v_merchant_id, at, "merchant_id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool and not (v_enabled is None and "enabled" not in data):
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self.card_type = v_card_type
    if v_card_type.__class__ is not str and not (v_card_type is None and "card_type" not in data):
        self.card_type = mismatch(v_card_type, at, "card_type", "string")
    self.prepaid_type = v_prepaid_type
    if v_prepaid_type.__class__ is not str and not (v_prepaid_type is None and "prepaid_type" not in data):
        self.prepaid_type = mismatch(v_prepaid_type, at, "prepaid_type", "string")
    self.bin = v_bin
    if v_bin.__class__ is not str and not (v_bin is None and "bin" not in data):
        self.bin = mismatch(v_bin, at, "bin", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.card_co_brand = v_card_co_brand
    if v_card_co_brand.__class__ is not str and not (v_card_co_brand is None and "card_co_brand" not in data):
        self.card_co_brand = mismatch(v_card_co_brand, at, "card_co_brand", "string")
    self.issuer_alert = v_issuer_alert
    if v_issuer_alert.__class__ is not str and not (v_issuer_alert is None and "issuer_alert" not in data):
        self.issuer_alert = mismatch(v_issuer_alert, at, "issuer_alert", "string")
    self.issuer_alert_at = (
        None
        if v_issuer_alert_at is None and "issuer_alert_at" not in data
        else instant(v_issuer_alert_at, at, "issuer_alert_at")
    )
    self.hsa_fsa = v_hsa_fsa
    if v_hsa_fsa.__class__ is not bool and not (v_hsa_fsa is None and "hsa_fsa" not in data):
        self.hsa_fsa = mismatch(v_hsa_fsa, at, "hsa_fsa", "boolean")
    self._extra = None if len(known) == 20 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "card_brand": ("card_brand", False, plain),
    "last_4": ("last_4", False, refuse_float),
    "exp_month": ("exp_month", False, whole),
    "exp_year": ("exp_year", False, whole),
    "cardholder_name": ("cardholder_name", False, refuse_float),
    "billing_address": ("billing_address", False, encode_later(__name__, "address")),
    "fingerprint": ("fingerprint", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "merchant_id": ("merchant_id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "enabled": ("enabled", False, plain),
    "card_type": ("card_type", False, plain),
    "prepaid_type": ("prepaid_type", False, plain),
    "bin": ("bin", False, refuse_float),
    "version": ("version", False, whole),
    "card_co_brand": ("card_co_brand", False, plain),
    "issuer_alert": ("issuer_alert", False, plain),
    "issuer_alert_at": ("issuer_alert_at", False, moment),
    "hsa_fsa": ("hsa_fsa", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Card, _FIELDS)
