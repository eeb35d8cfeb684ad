"""The codec of CardForgottenEventCard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, whole

from ..models.card_forgotten_event_card import CardForgottenEventCard


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardForgottenEventCard")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_customer_id, v_enabled, v_reference_id, v_version, v_merchant_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_customer_id, v_enabled, v_reference_id, v_version, v_merchant_id = _values(known)
    self: Any = new(CardForgottenEventCard)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool and v_enabled is not None:
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.merchant_id = v_merchant_id
    if v_merchant_id.__class__ is not str and v_merchant_id is not None:
        self.merchant_id = mismatch(v_merchant_id, at, "merchant_id", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "enabled": ("enabled", False, plain),
    "reference_id": ("reference_id", False, refuse_float),
    "version": ("version", False, whole),
    "merchant_id": ("merchant_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CardForgottenEventCard, _FIELDS)
