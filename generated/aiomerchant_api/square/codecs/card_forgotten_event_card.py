"""The codec of CardForgottenEventCard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.card_forgotten_event_card import CardForgottenEventCard


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardForgottenEventCard")
    get = data.get
    self: Any = new(CardForgottenEventCard)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.enabled = v = get("enabled")
    if v.__class__ is not bool and (v is not None):
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.merchant_id = v = get("merchant_id")
    if v.__class__ is not str and (v is not None):
        self.merchant_id = mismatch(v, at, "merchant_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "enabled": ("enabled", False, plain),
    "reference_id": ("reference_id", False, plain),
    "version": ("version", False, refuse_float),
    "merchant_id": ("merchant_id", False, plain),
}

encode = object_encoder(CardForgottenEventCard, _FIELDS)
