"""The codec of CatalogItemModifierListInfo.

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
    refuse_float,
)
from ..models.catalog_item_modifier_list_info import CatalogItemModifierListInfo

decode_catalog_modifier_override: Decode = decode_later(
    __name__, "catalog_modifier_override", globals(), "decode_catalog_modifier_override"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemModifierListInfo")
    get = data.get
    self: Any = new(CatalogItemModifierListInfo)
    self.modifier_list_id = v = get("modifier_list_id")
    if v.__class__ is not str:
        self.modifier_list_id = mismatch(v, at, "modifier_list_id", "string")
    self.modifier_overrides = v = get("modifier_overrides")
    if v.__class__ is list:
        here = (at, "modifier_overrides[]")
        self.modifier_overrides = [decode_catalog_modifier_override(i, here) for i in v]
    elif v is not None:
        self.modifier_overrides = mismatch(v, at, "modifier_overrides", "array")
    self.min_selected_modifiers = v = get("min_selected_modifiers")
    if v.__class__ is not int and (v is not None):
        self.min_selected_modifiers = mismatch(v, at, "min_selected_modifiers", "integer")
    self.max_selected_modifiers = v = get("max_selected_modifiers")
    if v.__class__ is not int and (v is not None):
        self.max_selected_modifiers = mismatch(v, at, "max_selected_modifiers", "integer")
    self.enabled = v = get("enabled")
    if v.__class__ is not bool and (v is not None):
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int and (v is not None):
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self.allow_quantities = v = get("allow_quantities")
    if v.__class__ is not str and (v is not None):
        self.allow_quantities = mismatch(v, at, "allow_quantities", "string")
    self.is_conversational = v = get("is_conversational")
    if v.__class__ is not str and (v is not None):
        self.is_conversational = mismatch(v, at, "is_conversational", "string")
    self.hidden_from_customer_override = v = get("hidden_from_customer_override")
    if v.__class__ is not str and (v is not None):
        self.hidden_from_customer_override = mismatch(v, at, "hidden_from_customer_override", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "modifier_list_id": ("modifier_list_id", False, plain),
    "modifier_overrides": (
        "modifier_overrides",
        False,
        encode_list_of(encode_later(__name__, "catalog_modifier_override")),
    ),
    "min_selected_modifiers": ("min_selected_modifiers", False, refuse_float),
    "max_selected_modifiers": ("max_selected_modifiers", False, refuse_float),
    "enabled": ("enabled", False, plain),
    "ordinal": ("ordinal", False, refuse_float),
    "allow_quantities": ("allow_quantities", False, plain),
    "is_conversational": ("is_conversational", False, plain),
    "hidden_from_customer_override": ("hidden_from_customer_override", False, plain),
}

encode = object_encoder(CatalogItemModifierListInfo, _FIELDS)
