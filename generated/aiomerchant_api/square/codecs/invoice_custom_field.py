"""The codec of InvoiceCustomField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.invoice_custom_field import InvoiceCustomField


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceCustomField")
    get = data.get
    self: Any = new(InvoiceCustomField)
    self.label = v = get("label")
    if v.__class__ is not str and (v is not None):
        self.label = mismatch(v, at, "label", "string")
    self.value = v = get("value")
    if v.__class__ is not str and (v is not None):
        self.value = mismatch(v, at, "value", "string")
    self.placement = v = get("placement")
    if v.__class__ is not str and (v is not None):
        self.placement = mismatch(v, at, "placement", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "label": ("label", False, plain),
    "value": ("value", False, plain),
    "placement": ("placement", False, plain),
}

encode = object_encoder(InvoiceCustomField, _FIELDS)
