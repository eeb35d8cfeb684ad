"""The codec of CustomFieldNumberProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.custom_field_number_properties import CustomFieldNumberProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldNumberProperties")
    get = data.get
    self: Any = new(CustomFieldNumberProperties)
    self.form_label = v = get("form_label")
    if v.__class__ is not str and (v is not None or "form_label" in data):
        self.form_label = mismatch(v, at, "form_label", "string")
    self.form_help_text = v = get("form_help_text")
    if v.__class__ is not str and (v is not None or "form_help_text" in data):
        self.form_help_text = mismatch(v, at, "form_help_text", "string")
    self.form_placeholder = v = get("form_placeholder")
    if v.__class__ is not str and (v is not None or "form_placeholder" in data):
        self.form_placeholder = mismatch(v, at, "form_placeholder", "string")
    self.ge = v = get("ge")
    if v.__class__ is not int and (v is not None or "ge" in data):
        self.ge = mismatch(v, at, "ge", "integer")
    self.le = v = get("le")
    if v.__class__ is not int and (v is not None or "le" in data):
        self.le = mismatch(v, at, "le", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "form_label": ("form_label", False, plain),
    "form_help_text": ("form_help_text", False, plain),
    "form_placeholder": ("form_placeholder", False, plain),
    "ge": ("ge", False, refuse_float),
    "le": ("le", False, refuse_float),
}

encode = object_encoder(CustomFieldNumberProperties, _FIELDS)
