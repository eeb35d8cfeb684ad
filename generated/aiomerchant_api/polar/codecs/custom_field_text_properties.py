"""The codec of CustomFieldTextProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.custom_field_text_properties import CustomFieldTextProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldTextProperties")
    get = data.get
    self: Any = new(CustomFieldTextProperties)
    self.form_label = v = get("form_label")
    if v.__class__ is not str and (v is not None or "form_label" in data):
        self.form_label = mismatch(v, at, "form_label", "string")
    self.form_help_text = v = get("form_help_text")
    if v.__class__ is not str and (v is not None or "form_help_text" in data):
        self.form_help_text = mismatch(v, at, "form_help_text", "string")
    self.form_placeholder = v = get("form_placeholder")
    if v.__class__ is not str and (v is not None or "form_placeholder" in data):
        self.form_placeholder = mismatch(v, at, "form_placeholder", "string")
    self.textarea = v = get("textarea")
    if v.__class__ is not bool and (v is not None or "textarea" in data):
        self.textarea = mismatch(v, at, "textarea", "boolean")
    self.min_length = v = get("min_length")
    if v.__class__ is not int and (v is not None or "min_length" in data):
        self.min_length = mismatch(v, at, "min_length", "integer")
    self.max_length = v = get("max_length")
    if v.__class__ is not int and (v is not None or "max_length" in data):
        self.max_length = mismatch(v, at, "max_length", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "form_label": ("form_label", False, plain),
    "form_help_text": ("form_help_text", False, plain),
    "form_placeholder": ("form_placeholder", False, plain),
    "textarea": ("textarea", False, plain),
    "min_length": ("min_length", False, refuse_float),
    "max_length": ("max_length", False, refuse_float),
}

encode = object_encoder(CustomFieldTextProperties, _FIELDS)
