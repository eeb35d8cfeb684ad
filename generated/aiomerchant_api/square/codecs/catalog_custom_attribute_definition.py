"""The codec of CatalogCustomAttributeDefinition.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.catalog_custom_attribute_definition import CatalogCustomAttributeDefinition

decode_source_application: Decode = decode_later(
    __name__, "source_application", globals(), "decode_source_application"
)
_decode_allowed_object_types = list_of(string)
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
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_type,
            v_name,
            v_description,
            v_source_application,
            v_allowed_object_types,
            v_seller_visibility,
            v_app_visibility,
            v_string_config,
            v_number_config,
            v_selection_config,
            v_custom_attribute_usage_count,
            v_key,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_type,
            v_name,
            v_description,
            v_source_application,
            v_allowed_object_types,
            v_seller_visibility,
            v_app_visibility,
            v_string_config,
            v_number_config,
            v_selection_config,
            v_custom_attribute_usage_count,
            v_key,
        ) = _values(known)
    self: Any = new(CatalogCustomAttributeDefinition)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.source_application = (
        None
        if v_source_application is None
        else decode_source_application(v_source_application, (at, "source_application"))
    )
    self.allowed_object_types = _decode_allowed_object_types(
        v_allowed_object_types, at, "allowed_object_types"
    )
    self.seller_visibility = v_seller_visibility
    if v_seller_visibility.__class__ is not str and v_seller_visibility is not None:
        self.seller_visibility = mismatch(v_seller_visibility, at, "seller_visibility", "string")
    self.app_visibility = v_app_visibility
    if v_app_visibility.__class__ is not str and v_app_visibility is not None:
        self.app_visibility = mismatch(v_app_visibility, at, "app_visibility", "string")
    self.string_config = (
        None
        if v_string_config is None
        else decode_catalog_custom_attribute_definition_string_config(v_string_config, (at, "string_config"))
    )
    self.number_config = (
        None
        if v_number_config is None
        else decode_catalog_custom_attribute_definition_number_config(v_number_config, (at, "number_config"))
    )
    self.selection_config = (
        None
        if v_selection_config is None
        else decode_catalog_custom_attribute_definition_selection_config(
            v_selection_config, (at, "selection_config")
        )
    )
    self.custom_attribute_usage_count = v_custom_attribute_usage_count
    if v_custom_attribute_usage_count.__class__ is not int and not (
        v_custom_attribute_usage_count is None and "custom_attribute_usage_count" not in data
    ):
        self.custom_attribute_usage_count = mismatch(
            v_custom_attribute_usage_count, at, "custom_attribute_usage_count", "integer"
        )
    self.key = v_key
    if v_key.__class__ is not str and v_key is not None:
        self.key = mismatch(v_key, at, "key", "string")
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "name": ("name", False, refuse_float),
    "description": ("description", False, refuse_float),
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
    "custom_attribute_usage_count": ("custom_attribute_usage_count", False, whole),
    "key": ("key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogCustomAttributeDefinition, _FIELDS)
