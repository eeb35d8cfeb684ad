"""The codec of SaveCardOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.save_card_options import SaveCardOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SaveCardOptions")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_customer_id, v_card_id, v_reference_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer_id, v_card_id, v_reference_id = _values(known)
    self: Any = new(SaveCardOptions)
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.card_id = v_card_id
    if v_card_id.__class__ is not str and not (v_card_id is None and "card_id" not in data):
        self.card_id = mismatch(v_card_id, at, "card_id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, refuse_float),
    "card_id": ("card_id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SaveCardOptions, _FIELDS)
