"""The codec of CustomerPaymentMethodCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.customer_payment_method_create import CustomerPaymentMethodCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodCreate")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_confirmation_token_id, v_set_default, v_return_url = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_confirmation_token_id, v_set_default, v_return_url = _values(known)
    self: Any = new(CustomerPaymentMethodCreate)
    self.confirmation_token_id = v_confirmation_token_id
    if v_confirmation_token_id.__class__ is not str:
        self.confirmation_token_id = mismatch(v_confirmation_token_id, at, "confirmation_token_id", "string")
    self.set_default = v_set_default
    if v_set_default.__class__ is not bool:
        self.set_default = mismatch(v_set_default, at, "set_default", "boolean")
    self.return_url = v_return_url
    if v_return_url.__class__ is not str:
        self.return_url = mismatch(v_return_url, at, "return_url", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "confirmation_token_id": ("confirmation_token_id", False, refuse_float),
    "set_default": ("set_default", False, plain),
    "return_url": ("return_url", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPaymentMethodCreate, _FIELDS)
