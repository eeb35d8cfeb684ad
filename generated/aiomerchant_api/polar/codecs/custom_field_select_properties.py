"""The codec of CustomFieldSelectProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.custom_field_select_properties import CustomFieldSelectProperties

decode_custom_field_select_option: Decode = decode_later(
    __name__, "custom_field_select_option", globals(), "decode_custom_field_select_option"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldSelectProperties")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_form_label, v_form_help_text, v_form_placeholder, v_options = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_form_label, v_form_help_text, v_form_placeholder, v_options = _values(known)
    self: Any = new(CustomFieldSelectProperties)
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
    if v_options.__class__ is list:
        here = (at, "options[]")
        self.options = [decode_custom_field_select_option(item, here) for item in v_options]
    else:
        self.options = mismatch(v_options, at, "options", "array")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "form_label": ("form_label", False, refuse_float),
    "form_help_text": ("form_help_text", False, refuse_float),
    "form_placeholder": ("form_placeholder", False, refuse_float),
    "options": ("options", False, encode_list_of(encode_later(__name__, "custom_field_select_option"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomFieldSelectProperties, _FIELDS)
