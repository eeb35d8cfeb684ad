"""The codec of CustomerOrderConfirmPayment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id

from ..models.customer_order_confirm_payment import CustomerOrderConfirmPayment


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrderConfirmPayment")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_confirmation_token_id, v_payment_method_id, v_payment_processor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_confirmation_token_id, v_payment_method_id, v_payment_processor = _values(known)
    self: Any = new(CustomerOrderConfirmPayment)
    self.confirmation_token_id = v_confirmation_token_id
    if v_confirmation_token_id.__class__ is not str and v_confirmation_token_id is not None:
        self.confirmation_token_id = mismatch(v_confirmation_token_id, at, "confirmation_token_id", "string")
    self.payment_method_id = (
        None if v_payment_method_id is None else unique_id(v_payment_method_id, at, "payment_method_id")
    )
    self.payment_processor = v_payment_processor
    if v_payment_processor.__class__ is not str and not (
        v_payment_processor is None and "payment_processor" not in data
    ):
        self.payment_processor = mismatch(v_payment_processor, at, "payment_processor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "confirmation_token_id": ("confirmation_token_id", False, refuse_float),
    "payment_method_id": ("payment_method_id", False, plain),
    "payment_processor": ("payment_processor", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerOrderConfirmPayment, _FIELDS)
