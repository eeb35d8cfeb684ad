"""The codec of CatalogModifierList.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.catalog_modifier_list import CatalogModifierList

decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
_decode_image_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogModifierList")
    known = data if len(data) == 14 else _NOTHING | data
    try:
        (
            v_name,
            v_ordinal,
            v_selection_type,
            v_modifiers,
            v_image_ids,
            v_allow_quantities,
            v_is_conversational,
            v_modifier_type,
            v_max_length,
            v_text_required,
            v_internal_name,
            v_min_selected_modifiers,
            v_max_selected_modifiers,
            v_hidden_from_customer,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_ordinal,
            v_selection_type,
            v_modifiers,
            v_image_ids,
            v_allow_quantities,
            v_is_conversational,
            v_modifier_type,
            v_max_length,
            v_text_required,
            v_internal_name,
            v_min_selected_modifiers,
            v_max_selected_modifiers,
            v_hidden_from_customer,
        ) = _values(known)
    self: Any = new(CatalogModifierList)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int and v_ordinal is not None:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self.selection_type = v_selection_type
    if v_selection_type.__class__ is not str and v_selection_type is not None:
        self.selection_type = mismatch(v_selection_type, at, "selection_type", "string")
    if v_modifiers.__class__ is list:
        here = (at, "modifiers[]")
        self.modifiers = [decode_catalog_object(item, here) for item in v_modifiers]
    elif v_modifiers is None:
        self.modifiers = None
    else:
        self.modifiers = mismatch(v_modifiers, at, "modifiers", "array")
    self.image_ids = None if v_image_ids is None else _decode_image_ids(v_image_ids, at, "image_ids")
    self.allow_quantities = v_allow_quantities
    if v_allow_quantities.__class__ is not bool and v_allow_quantities is not None:
        self.allow_quantities = mismatch(v_allow_quantities, at, "allow_quantities", "boolean")
    self.is_conversational = v_is_conversational
    if v_is_conversational.__class__ is not bool and v_is_conversational is not None:
        self.is_conversational = mismatch(v_is_conversational, at, "is_conversational", "boolean")
    self.modifier_type = v_modifier_type
    if v_modifier_type.__class__ is not str and v_modifier_type is not None:
        self.modifier_type = mismatch(v_modifier_type, at, "modifier_type", "string")
    self.max_length = v_max_length
    if v_max_length.__class__ is not int and v_max_length is not None:
        self.max_length = mismatch(v_max_length, at, "max_length", "integer")
    self.text_required = v_text_required
    if v_text_required.__class__ is not bool and v_text_required is not None:
        self.text_required = mismatch(v_text_required, at, "text_required", "boolean")
    self.internal_name = v_internal_name
    if v_internal_name.__class__ is not str and v_internal_name is not None:
        self.internal_name = mismatch(v_internal_name, at, "internal_name", "string")
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
    self.hidden_from_customer = v_hidden_from_customer
    if v_hidden_from_customer.__class__ is not bool and v_hidden_from_customer is not None:
        self.hidden_from_customer = mismatch(v_hidden_from_customer, at, "hidden_from_customer", "boolean")
    self._extra = None if len(known) == 14 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "ordinal": ("ordinal", False, whole),
    "selection_type": ("selection_type", False, plain),
    "modifiers": ("modifiers", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "image_ids": ("image_ids", False, encode_list_of(refuse_float)),
    "allow_quantities": ("allow_quantities", False, plain),
    "is_conversational": ("is_conversational", False, plain),
    "modifier_type": ("modifier_type", False, plain),
    "max_length": ("max_length", False, whole),
    "text_required": ("text_required", False, plain),
    "internal_name": ("internal_name", False, refuse_float),
    "min_selected_modifiers": ("min_selected_modifiers", False, whole),
    "max_selected_modifiers": ("max_selected_modifiers", False, whole),
    "hidden_from_customer": ("hidden_from_customer", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogModifierList, _FIELDS)
