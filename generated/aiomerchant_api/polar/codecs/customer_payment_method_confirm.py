"""The codec of CustomerPaymentMethodConfirm.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.customer_payment_method_confirm import CustomerPaymentMethodConfirm


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodConfirm")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_setup_intent_id, v_set_default = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_setup_intent_id, v_set_default = _values(known)
    self: Any = new(CustomerPaymentMethodConfirm)
    self.setup_intent_id = v_setup_intent_id
    if v_setup_intent_id.__class__ is not str:
        self.setup_intent_id = mismatch(v_setup_intent_id, at, "setup_intent_id", "string")
    self.set_default = v_set_default
    if v_set_default.__class__ is not bool:
        self.set_default = mismatch(v_set_default, at, "set_default", "boolean")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "setup_intent_id": ("setup_intent_id", False, refuse_float),
    "set_default": ("set_default", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPaymentMethodConfirm, _FIELDS)
