"""The codec of CustomFieldSelectProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.custom_field_select_properties import CustomFieldSelectProperties

decode_custom_field_select_option: Decode = decode_later(
    __name__, "custom_field_select_option", globals(), "decode_custom_field_select_option"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldSelectProperties")
    get = data.get
    self: Any = new(CustomFieldSelectProperties)
    self.form_label = v = get("form_label")
    if v.__class__ is not str and (v is not None or "form_label" in data):
        self.form_label = mismatch(v, at, "form_label", "string")
    self.form_help_text = v = get("form_help_text")
    if v.__class__ is not str and (v is not None or "form_help_text" in data):
        self.form_help_text = mismatch(v, at, "form_help_text", "string")
    self.form_placeholder = v = get("form_placeholder")
    if v.__class__ is not str and (v is not None or "form_placeholder" in data):
        self.form_placeholder = mismatch(v, at, "form_placeholder", "string")
    self.options = v = get("options")
    if v.__class__ is list:
        here = (at, "options[]")
        self.options = [decode_custom_field_select_option(i, here) for i in v]
    else:
        self.options = mismatch(v, at, "options", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "form_label": ("form_label", False, plain),
    "form_help_text": ("form_help_text", False, plain),
    "form_placeholder": ("form_placeholder", False, plain),
    "options": ("options", False, encode_list_of(encode_later(__name__, "custom_field_select_option"))),
}

encode = object_encoder(CustomFieldSelectProperties, _FIELDS)
