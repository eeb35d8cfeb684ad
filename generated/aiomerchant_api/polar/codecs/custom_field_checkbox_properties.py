"""The codec of CustomFieldCheckboxProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.custom_field_checkbox_properties import CustomFieldCheckboxProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldCheckboxProperties")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_form_label, v_form_help_text, v_form_placeholder = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_form_label, v_form_help_text, v_form_placeholder = _values(known)
    self: Any = new(CustomFieldCheckboxProperties)
    self.form_label = v_form_label
    if v_form_label.__class__ is not str and not (v_form_label is None and "form_label" not in data):
        self.form_label = mismatch(v_form_label, at, "form_label", "string")
    self.form_help_text = v_form_help_text
    if v_form_help_text.__class__ is not str and not (
        v_form_help_text is None and "form_help_text" not in data
    ):
        self.form_help_text = mismatch(v_form_help_text, at, "form_help_text", "string")
    self.form_placeholder = v_form_placeholder
    if v_form_placeholder.__class__ is not str and not (
        v_form_placeholder is None and "form_placeholder" not in data
    ):
        self.form_placeholder = mismatch(v_form_placeholder, at, "form_placeholder", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "form_label": ("form_label", False, refuse_float),
    "form_help_text": ("form_help_text", False, refuse_float),
    "form_placeholder": ("form_placeholder", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomFieldCheckboxProperties, _FIELDS)
