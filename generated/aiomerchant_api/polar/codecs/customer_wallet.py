"""The codec of CustomerWallet.

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
    whole,
)

from ..models.customer_wallet import CustomerWallet


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerWallet")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_created_at, v_modified_at, v_customer_id, v_balance, v_currency = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_created_at, v_modified_at, v_customer_id, v_balance, v_currency = _values(known)
    self: Any = new(CustomerWallet)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.balance = v_balance
    if v_balance.__class__ is not int:
        self.balance = mismatch(v_balance, at, "balance", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "customer_id": ("customer_id", False, plain),
    "balance": ("balance", False, whole),
    "currency": ("currency", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerWallet, _FIELDS)
