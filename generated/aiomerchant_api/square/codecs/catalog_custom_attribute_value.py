"""The codec of CatalogCustomAttributeValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.catalog_custom_attribute_value import CatalogCustomAttributeValue

_decode_selection_uid_values = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCustomAttributeValue")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_name,
            v_string_value,
            v_custom_attribute_definition_id,
            v_type,
            v_number_value,
            v_boolean_value,
            v_selection_uid_values,
            v_key,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_string_value,
            v_custom_attribute_definition_id,
            v_type,
            v_number_value,
            v_boolean_value,
            v_selection_uid_values,
            v_key,
        ) = _values(known)
    self: Any = new(CatalogCustomAttributeValue)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.string_value = v_string_value
    if v_string_value.__class__ is not str and v_string_value is not None:
        self.string_value = mismatch(v_string_value, at, "string_value", "string")
    self.custom_attribute_definition_id = v_custom_attribute_definition_id
    if v_custom_attribute_definition_id.__class__ is not str and not (
        v_custom_attribute_definition_id is None and "custom_attribute_definition_id" not in data
    ):
        self.custom_attribute_definition_id = mismatch(
            v_custom_attribute_definition_id, at, "custom_attribute_definition_id", "string"
        )
    self.type = v_type
    if v_type.__class__ is not str and not (v_type is None and "type" not in data):
        self.type = mismatch(v_type, at, "type", "string")
    self.number_value = v_number_value
    if v_number_value.__class__ is not str and v_number_value is not None:
        self.number_value = mismatch(v_number_value, at, "number_value", "string")
    self.boolean_value = v_boolean_value
    if v_boolean_value.__class__ is not bool and v_boolean_value is not None:
        self.boolean_value = mismatch(v_boolean_value, at, "boolean_value", "boolean")
    self.selection_uid_values = (
        None
        if v_selection_uid_values is None
        else _decode_selection_uid_values(v_selection_uid_values, at, "selection_uid_values")
    )
    self.key = v_key
    if v_key.__class__ is not str and not (v_key is None and "key" not in data):
        self.key = mismatch(v_key, at, "key", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "string_value": ("string_value", False, refuse_float),
    "custom_attribute_definition_id": ("custom_attribute_definition_id", False, refuse_float),
    "type": ("type", False, plain),
    "number_value": ("number_value", False, refuse_float),
    "boolean_value": ("boolean_value", False, plain),
    "selection_uid_values": ("selection_uid_values", False, encode_list_of(refuse_float)),
    "key": ("key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogCustomAttributeValue, _FIELDS)
