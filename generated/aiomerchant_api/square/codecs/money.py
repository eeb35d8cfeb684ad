"""The codec of Money.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, whole

from ..models.money import Money


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Money")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_amount, v_currency = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount, v_currency = _values(known)
    self: Any = new(Money)
    self.amount = v_amount
    if v_amount.__class__ is not int and v_amount is not None:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str and v_currency is not None:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount": ("amount", False, whole),
    "currency": ("currency", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Money, _FIELDS)
