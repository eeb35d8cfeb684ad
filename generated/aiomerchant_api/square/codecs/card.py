"""The codec of Card.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.card import Card

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Card")
    get = data.get
    self: Any = new(Card)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.card_brand = v = get("card_brand")
    if v.__class__ is not str and (v is not None or "card_brand" in data):
        self.card_brand = mismatch(v, at, "card_brand", "string")
    self.last_4 = v = get("last_4")
    if v.__class__ is not str and (v is not None or "last_4" in data):
        self.last_4 = mismatch(v, at, "last_4", "string")
    self.exp_month = v = get("exp_month")
    if v.__class__ is not int and (v is not None):
        self.exp_month = mismatch(v, at, "exp_month", "integer")
    self.exp_year = v = get("exp_year")
    if v.__class__ is not int and (v is not None):
        self.exp_year = mismatch(v, at, "exp_year", "integer")
    self.cardholder_name = v = get("cardholder_name")
    if v.__class__ is not str and (v is not None):
        self.cardholder_name = mismatch(v, at, "cardholder_name", "string")
    self.billing_address = v = get("billing_address")
    if v is not None:
        self.billing_address = decode_address(v, (at, "billing_address"))
    self.fingerprint = v = get("fingerprint")
    if v.__class__ is not str and (v is not None or "fingerprint" in data):
        self.fingerprint = mismatch(v, at, "fingerprint", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.merchant_id = v = get("merchant_id")
    if v.__class__ is not str and (v is not None or "merchant_id" in data):
        self.merchant_id = mismatch(v, at, "merchant_id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.enabled = v = get("enabled")
    if v.__class__ is not bool and (v is not None or "enabled" in data):
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self.card_type = v = get("card_type")
    if v.__class__ is not str and (v is not None or "card_type" in data):
        self.card_type = mismatch(v, at, "card_type", "string")
    self.prepaid_type = v = get("prepaid_type")
    if v.__class__ is not str and (v is not None or "prepaid_type" in data):
        self.prepaid_type = mismatch(v, at, "prepaid_type", "string")
    self.bin = v = get("bin")
    if v.__class__ is not str and (v is not None or "bin" in data):
        self.bin = mismatch(v, at, "bin", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.card_co_brand = v = get("card_co_brand")
    if v.__class__ is not str and (v is not None or "card_co_brand" in data):
        self.card_co_brand = mismatch(v, at, "card_co_brand", "string")
    self.issuer_alert = v = get("issuer_alert")
    if v.__class__ is not str and (v is not None or "issuer_alert" in data):
        self.issuer_alert = mismatch(v, at, "issuer_alert", "string")
    self.issuer_alert_at = v = get("issuer_alert_at")
    if v is not None or "issuer_alert_at" in data:
        self.issuer_alert_at = instant(v, at, "issuer_alert_at")
    self.hsa_fsa = v = get("hsa_fsa")
    if v.__class__ is not bool and (v is not None or "hsa_fsa" in data):
        self.hsa_fsa = mismatch(v, at, "hsa_fsa", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "card_brand": ("card_brand", False, plain),
    "last_4": ("last_4", False, plain),
    "exp_month": ("exp_month", False, refuse_float),
    "exp_year": ("exp_year", False, refuse_float),
    "cardholder_name": ("cardholder_name", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address")),
    "fingerprint": ("fingerprint", False, plain),
    "customer_id": ("customer_id", False, plain),
    "merchant_id": ("merchant_id", False, plain),
    "reference_id": ("reference_id", False, plain),
    "enabled": ("enabled", False, plain),
    "card_type": ("card_type", False, plain),
    "prepaid_type": ("prepaid_type", False, plain),
    "bin": ("bin", False, plain),
    "version": ("version", False, refuse_float),
    "card_co_brand": ("card_co_brand", False, plain),
    "issuer_alert": ("issuer_alert", False, plain),
    "issuer_alert_at": ("issuer_alert_at", False, plain),
    "hsa_fsa": ("hsa_fsa", False, plain),
}

encode = object_encoder(Card, _FIELDS)
