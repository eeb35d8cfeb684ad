"""The codec of CatalogModifierList.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.catalog_modifier_list import CatalogModifierList

decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
_image_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogModifierList")
    get = data.get
    self: Any = new(CatalogModifierList)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int and (v is not None):
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self.selection_type = v = get("selection_type")
    if v.__class__ is not str and (v is not None):
        self.selection_type = mismatch(v, at, "selection_type", "string")
    self.modifiers = v = get("modifiers")
    if v.__class__ is list:
        here = (at, "modifiers[]")
        self.modifiers = [decode_catalog_object(i, here) for i in v]
    elif v is not None:
        self.modifiers = mismatch(v, at, "modifiers", "array")
    self.image_ids = v = get("image_ids")
    if v is not None:
        self.image_ids = _image_ids(v, at, "image_ids")
    self.allow_quantities = v = get("allow_quantities")
    if v.__class__ is not bool and (v is not None):
        self.allow_quantities = mismatch(v, at, "allow_quantities", "boolean")
    self.is_conversational = v = get("is_conversational")
    if v.__class__ is not bool and (v is not None):
        self.is_conversational = mismatch(v, at, "is_conversational", "boolean")
    self.modifier_type = v = get("modifier_type")
    if v.__class__ is not str and (v is not None):
        self.modifier_type = mismatch(v, at, "modifier_type", "string")
    self.max_length = v = get("max_length")
    if v.__class__ is not int and (v is not None):
        self.max_length = mismatch(v, at, "max_length", "integer")
    self.text_required = v = get("text_required")
    if v.__class__ is not bool and (v is not None):
        self.text_required = mismatch(v, at, "text_required", "boolean")
    self.internal_name = v = get("internal_name")
    if v.__class__ is not str and (v is not None):
        self.internal_name = mismatch(v, at, "internal_name", "string")
    self.min_selected_modifiers = v = get("min_selected_modifiers")
    if v.__class__ is not int and (v is not None):
        self.min_selected_modifiers = mismatch(v, at, "min_selected_modifiers", "integer")
    self.max_selected_modifiers = v = get("max_selected_modifiers")
    if v.__class__ is not int and (v is not None):
        self.max_selected_modifiers = mismatch(v, at, "max_selected_modifiers", "integer")
    self.hidden_from_customer = v = get("hidden_from_customer")
    if v.__class__ is not bool and (v is not None):
        self.hidden_from_customer = mismatch(v, at, "hidden_from_customer", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "ordinal": ("ordinal", False, refuse_float),
    "selection_type": ("selection_type", False, plain),
    "modifiers": ("modifiers", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "image_ids": ("image_ids", False, plain),
    "allow_quantities": ("allow_quantities", False, plain),
    "is_conversational": ("is_conversational", False, plain),
    "modifier_type": ("modifier_type", False, plain),
    "max_length": ("max_length", False, refuse_float),
    "text_required": ("text_required", False, plain),
    "internal_name": ("internal_name", False, plain),
    "min_selected_modifiers": ("min_selected_modifiers", False, refuse_float),
    "max_selected_modifiers": ("max_selected_modifiers", False, refuse_float),
    "hidden_from_customer": ("hidden_from_customer", False, plain),
}

encode = object_encoder(CatalogModifierList, _FIELDS)
