"""The codec of CatalogItemModifierListInfo.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.catalog_item_modifier_list_info import CatalogItemModifierListInfo

decode_catalog_modifier_override: Decode = decode_later(
    __name__, "catalog_modifier_override", globals(), "decode_catalog_modifier_override"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemModifierListInfo")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_modifier_list_id,
            v_modifier_overrides,
            v_min_selected_modifiers,
            v_max_selected_modifiers,
            v_enabled,
            v_ordinal,
            v_allow_quantities,
            v_is_conversational,
            v_hidden_from_customer_override,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_modifier_list_id,
            v_modifier_overrides,
            v_min_selected_modifiers,
            v_max_selected_modifiers,
            v_enabled,
            v_ordinal,
            v_allow_quantities,
            v_is_conversational,
            v_hidden_from_customer_override,
        ) = _values(known)
    self: Any = new(CatalogItemModifierListInfo)
    self.modifier_list_id = v_modifier_list_id
    if v_modifier_list_id.__class__ is not str:
        self.modifier_list_id = mismatch(v_modifier_list_id, at, "modifier_list_id", "string")
    if v_modifier_overrides.__class__ is list:
        here = (at, "modifier_overrides[]")
        self.modifier_overrides = [
            decode_catalog_modifier_override(item, here) for item in v_modifier_overrides
        ]
    elif v_modifier_overrides is None:
        self.modifier_overrides = None
    else:
        self.modifier_overrides = mismatch(v_modifier_overrides, at, "modifier_overrides", "array")
    self.min_selected_modifiers = v_min_selected_modifiers
    if v_min_selected_modifiers.__class__ is not int and v_min_selected_modifiers is not None:
        self.min_selected_modifiers = mismatch(
            v_min_selected_modifiers, at, "min_selected_modifiers", "integer"
        )
    self.max_selected_modifiers = v_max_selected_modifiers
    if v_max_selected_modifiers.__class__ is not int and v_max_selected_modifiers is not None:
        self.max_selected_modifiers = mismatch(
            v_max_selected_modifiers, at, "max_selected_modifiers", "integer"
        )
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool and v_enabled is not None:
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int and v_ordinal is not None:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self.allow_quantities = v_allow_quantities
    if v_allow_quantities.__class__ is not str and v_allow_quantities is not None:
        self.allow_quantities = mismatch(v_allow_quantities, at, "allow_quantities", "string")
    self.is_conversational = v_is_conversational
    if v_is_conversational.__class__ is not str and v_is_conversational is not None:
        self.is_conversational = mismatch(v_is_conversational, at, "is_conversational", "string")
    self.hidden_from_customer_override = v_hidden_from_customer_override
    if v_hidden_from_customer_override.__class__ is not str and v_hidden_from_customer_override is not None:
        self.hidden_from_customer_override = mismatch(
            v_hidden_from_customer_override, at, "hidden_from_customer_override", "string"
        )
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "modifier_list_id": ("modifier_list_id", False, refuse_float),
    "modifier_overrides": (
        "modifier_overrides",
        False,
        encode_list_of(encode_later(__name__, "catalog_modifier_override")),
    ),
    "min_selected_modifiers": ("min_selected_modifiers", False, whole),
    "max_selected_modifiers": ("max_selected_modifiers", False, whole),
    "enabled": ("enabled", False, plain),
    "ordinal": ("ordinal", False, whole),
    "allow_quantities": ("allow_quantities", False, plain),
    "is_conversational": ("is_conversational", False, plain),
    "hidden_from_customer_override": ("hidden_from_customer_override", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItemModifierListInfo, _FIELDS)
