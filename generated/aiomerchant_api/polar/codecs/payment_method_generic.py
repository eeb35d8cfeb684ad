"""The codec of PaymentMethodGeneric.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)

from ..models.payment_method_generic import PaymentMethodGeneric


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentMethodGeneric")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_created_at, v_modified_at, v_processor, v_customer_id, v_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_created_at, v_modified_at, v_processor, v_customer_id, v_type = _values(known)
    self: Any = new(PaymentMethodGeneric)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.processor = v_processor
    if v_processor.__class__ is not str:
        self.processor = mismatch(v_processor, at, "processor", "string")
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "processor": ("processor", False, plain),
    "customer_id": ("customer_id", False, plain),
    "type": ("type", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentMethodGeneric, _FIELDS)
