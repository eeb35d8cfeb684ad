"""The codec of AttachedCustomFieldCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.attached_custom_field_create import AttachedCustomFieldCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AttachedCustomFieldCreate")
    get = data.get
    self: Any = new(AttachedCustomFieldCreate)
    self.custom_field_id = unique_id(get("custom_field_id"), at, "custom_field_id")
    self.required = v = get("required")
    if v.__class__ is not bool:
        self.required = mismatch(v, at, "required", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_field_id": ("custom_field_id", False, plain),
    "required": ("required", False, plain),
}

encode = object_encoder(AttachedCustomFieldCreate, _FIELDS)
