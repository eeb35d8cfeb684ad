"""The codec of InvoiceCustomField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.invoice_custom_field import InvoiceCustomField


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceCustomField")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_label, v_value, v_placement = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_label, v_value, v_placement = _values(known)
    self: Any = new(InvoiceCustomField)
    self.label = v_label
    if v_label.__class__ is not str and v_label is not None:
        self.label = mismatch(v_label, at, "label", "string")
    self.value = v_value
    if v_value.__class__ is not str and v_value is not None:
        self.value = mismatch(v_value, at, "value", "string")
    self.placement = v_placement
    if v_placement.__class__ is not str and v_placement is not None:
        self.placement = mismatch(v_placement, at, "placement", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "label": ("label", False, refuse_float),
    "value": ("value", False, refuse_float),
    "placement": ("placement", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoiceCustomField, _FIELDS)
