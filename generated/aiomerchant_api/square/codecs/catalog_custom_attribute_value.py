"""The codec of CatalogCustomAttributeValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.catalog_custom_attribute_value import CatalogCustomAttributeValue

_selection_uid_values = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCustomAttributeValue")
    get = data.get
    self: Any = new(CatalogCustomAttributeValue)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.string_value = v = get("string_value")
    if v.__class__ is not str and (v is not None):
        self.string_value = mismatch(v, at, "string_value", "string")
    self.custom_attribute_definition_id = v = get("custom_attribute_definition_id")
    if v.__class__ is not str and (v is not None or "custom_attribute_definition_id" in data):
        self.custom_attribute_definition_id = mismatch(v, at, "custom_attribute_definition_id", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None or "type" in data):
        self.type = mismatch(v, at, "type", "string")
    self.number_value = v = get("number_value")
    if v.__class__ is not str and (v is not None):
        self.number_value = mismatch(v, at, "number_value", "string")
    self.boolean_value = v = get("boolean_value")
    if v.__class__ is not bool and (v is not None):
        self.boolean_value = mismatch(v, at, "boolean_value", "boolean")
    self.selection_uid_values = v = get("selection_uid_values")
    if v is not None:
        self.selection_uid_values = _selection_uid_values(v, at, "selection_uid_values")
    self.key = v = get("key")
    if v.__class__ is not str and (v is not None or "key" in data):
        self.key = mismatch(v, at, "key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "string_value": ("string_value", False, plain),
    "custom_attribute_definition_id": ("custom_attribute_definition_id", False, plain),
    "type": ("type", False, plain),
    "number_value": ("number_value", False, plain),
    "boolean_value": ("boolean_value", False, plain),
    "selection_uid_values": ("selection_uid_values", False, plain),
    "key": ("key", False, plain),
}

encode = object_encoder(CatalogCustomAttributeValue, _FIELDS)
