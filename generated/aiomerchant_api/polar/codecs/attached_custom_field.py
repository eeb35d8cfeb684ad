"""The codec of AttachedCustomField.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.attached_custom_field import AttachedCustomField

decode_custom_field: Decode = decode_later(__name__, "custom_field", globals(), "decode_custom_field")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AttachedCustomField")
    get = data.get
    self: Any = new(AttachedCustomField)
    self.custom_field_id = unique_id(get("custom_field_id"), at, "custom_field_id")
    self.custom_field = decode_custom_field(get("custom_field"), (at, "custom_field"))
    self.order = v = get("order")
    if v.__class__ is not int:
        self.order = mismatch(v, at, "order", "integer")
    self.required = v = get("required")
    if v.__class__ is not bool:
        self.required = mismatch(v, at, "required", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_field_id": ("custom_field_id", False, plain),
    "custom_field": ("custom_field", False, encode_later(__name__, "custom_field")),
    "order": ("order", False, refuse_float),
    "required": ("required", False, plain),
}

encode = object_encoder(AttachedCustomField, _FIELDS)
