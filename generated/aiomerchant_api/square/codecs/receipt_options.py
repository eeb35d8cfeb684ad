"""The codec of ReceiptOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.receipt_options import ReceiptOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ReceiptOptions")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_payment_id, v_print_only, v_is_duplicate = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment_id, v_print_only, v_is_duplicate = _values(known)
    self: Any = new(ReceiptOptions)
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str:
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self.print_only = v_print_only
    if v_print_only.__class__ is not bool and v_print_only is not None:
        self.print_only = mismatch(v_print_only, at, "print_only", "boolean")
    self.is_duplicate = v_is_duplicate
    if v_is_duplicate.__class__ is not bool and v_is_duplicate is not None:
        self.is_duplicate = mismatch(v_is_duplicate, at, "is_duplicate", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_id": ("payment_id", False, refuse_float),
    "print_only": ("print_only", False, plain),
    "is_duplicate": ("is_duplicate", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ReceiptOptions, _FIELDS)
