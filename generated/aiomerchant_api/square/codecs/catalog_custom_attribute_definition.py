"""The codec of CatalogCustomAttributeDefinition.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.catalog_custom_attribute_definition import CatalogCustomAttributeDefinition

decode_source_application: Decode = decode_later(
    __name__, "source_application", globals(), "decode_source_application"
)
_allowed_object_types = list_of(string)
decode_catalog_custom_attribute_definition_string_config: Decode = decode_later(
    __name__,
    "catalog_custom_attribute_definition_string_config",
    globals(),
    "decode_catalog_custom_attribute_definition_string_config",
)
decode_catalog_custom_attribute_definition_number_config: Decode = decode_later(
    __name__,
    "catalog_custom_attribute_definition_number_config",
    globals(),
    "decode_catalog_custom_attribute_definition_number_config",
)
decode_catalog_custom_attribute_definition_selection_config: Decode = decode_later(
    __name__,
    "catalog_custom_attribute_definition_selection_config",
    globals(),
    "decode_catalog_custom_attribute_definition_selection_config",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCustomAttributeDefinition")
    get = data.get
    self: Any = new(CatalogCustomAttributeDefinition)
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.source_application = v = get("source_application")
    if v is not None:
        self.source_application = decode_source_application(v, (at, "source_application"))
    self.allowed_object_types = _allowed_object_types(get("allowed_object_types"), at, "allowed_object_types")
    self.seller_visibility = v = get("seller_visibility")
    if v.__class__ is not str and (v is not None):
        self.seller_visibility = mismatch(v, at, "seller_visibility", "string")
    self.app_visibility = v = get("app_visibility")
    if v.__class__ is not str and (v is not None):
        self.app_visibility = mismatch(v, at, "app_visibility", "string")
    self.string_config = v = get("string_config")
    if v is not None:
        self.string_config = decode_catalog_custom_attribute_definition_string_config(
            v, (at, "string_config")
        )
    self.number_config = v = get("number_config")
    if v is not None:
        self.number_config = decode_catalog_custom_attribute_definition_number_config(
            v, (at, "number_config")
        )
    self.selection_config = v = get("selection_config")
    if v is not None:
        self.selection_config = decode_catalog_custom_attribute_definition_selection_config(
            v, (at, "selection_config")
        )
    self.custom_attribute_usage_count = v = get("custom_attribute_usage_count")
    if v.__class__ is not int and (v is not None or "custom_attribute_usage_count" in data):
        self.custom_attribute_usage_count = mismatch(v, at, "custom_attribute_usage_count", "integer")
    self.key = v = get("key")
    if v.__class__ is not str and (v is not None):
        self.key = mismatch(v, at, "key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "name": ("name", False, plain),
    "description": ("description", False, plain),
    "source_application": ("source_application", False, encode_later(__name__, "source_application")),
    "allowed_object_types": ("allowed_object_types", False, plain),
    "seller_visibility": ("seller_visibility", False, plain),
    "app_visibility": ("app_visibility", False, plain),
    "string_config": (
        "string_config",
        False,
        encode_later(__name__, "catalog_custom_attribute_definition_string_config"),
    ),
    "number_config": (
        "number_config",
        False,
        encode_later(__name__, "catalog_custom_attribute_definition_number_config"),
    ),
    "selection_config": (
        "selection_config",
        False,
        encode_later(__name__, "catalog_custom_attribute_definition_selection_config"),
    ),
    "custom_attribute_usage_count": ("custom_attribute_usage_count", False, refuse_float),
    "key": ("key", False, plain),
}

encode = object_encoder(CatalogCustomAttributeDefinition, _FIELDS)
