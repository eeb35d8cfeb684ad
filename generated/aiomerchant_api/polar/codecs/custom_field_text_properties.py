"""The codec of CustomFieldTextProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, whole

from ..models.custom_field_text_properties import CustomFieldTextProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldTextProperties")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_form_label, v_form_help_text, v_form_placeholder, v_textarea, v_min_length, v_max_length = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_form_label, v_form_help_text, v_form_placeholder, v_textarea, v_min_length, v_max_length = _values(
            known
        )
    self: Any = new(CustomFieldTextProperties)
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
    self.textarea = v_textarea
    if v_textarea.__class__ is not bool and not (v_textarea is None and "textarea" not in data):
        self.textarea = mismatch(v_textarea, at, "textarea", "boolean")
    self.min_length = v_min_length
    if v_min_length.__class__ is not int and not (v_min_length is None and "min_length" not in data):
        self.min_length = mismatch(v_min_length, at, "min_length", "integer")
    self.max_length = v_max_length
    if v_max_length.__class__ is not int and not (v_max_length is None and "max_length" not in data):
        self.max_length = mismatch(v_max_length, at, "max_length", "integer")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "form_label": ("form_label", False, refuse_float),
    "form_help_text": ("form_help_text", False, refuse_float),
    "form_placeholder": ("form_placeholder", False, refuse_float),
    "textarea": ("textarea", False, plain),
    "min_length": ("min_length", False, whole),
    "max_length": ("max_length", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomFieldTextProperties, _FIELDS)
