"""The codec of CustomAttributeDefinition.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, free_form, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.custom_attribute_definition import CustomAttributeDefinition


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttributeDefinition")
    get = data.get
    self: Any = new(CustomAttributeDefinition)
    self.key = v = get("key")
    if v.__class__ is not str and (v is not None):
        self.key = mismatch(v, at, "key", "string")
    self.schema = v = get("schema")
    if v is not None:
        self.schema = free_form(v, at, "schema")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.visibility = v = get("visibility")
    if v.__class__ is not str and (v is not None):
        self.visibility = mismatch(v, at, "visibility", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, plain),
    "schema": ("schema", False, plain),
    "name": ("name", False, plain),
    "description": ("description", False, plain),
    "visibility": ("visibility", False, plain),
    "version": ("version", False, refuse_float),
    "updated_at": ("updated_at", False, plain),
    "created_at": ("created_at", False, plain),
}

encode = object_encoder(CustomAttributeDefinition, _FIELDS)
