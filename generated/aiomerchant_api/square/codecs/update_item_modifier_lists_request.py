"""The codec of UpdateItemModifierListsRequest.

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
    refuse_float,
    string,
)

from ..models.update_item_modifier_lists_request import UpdateItemModifierListsRequest

_decode_item_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateItemModifierListsRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_item_ids, v_modifier_lists_to_enable, v_modifier_lists_to_disable = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_item_ids, v_modifier_lists_to_enable, v_modifier_lists_to_disable = _values(known)
    self: Any = new(UpdateItemModifierListsRequest)
    self.item_ids = _decode_item_ids(v_item_ids, at, "item_ids")
    self.modifier_lists_to_enable = (
        None
        if v_modifier_lists_to_enable is None
        else _decode_item_ids(v_modifier_lists_to_enable, at, "modifier_lists_to_enable")
    )
    self.modifier_lists_to_disable = (
        None
        if v_modifier_lists_to_disable is None
        else _decode_item_ids(v_modifier_lists_to_disable, at, "modifier_lists_to_disable")
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_ids": ("item_ids", False, encode_list_of(refuse_float)),
    "modifier_lists_to_enable": ("modifier_lists_to_enable", False, encode_list_of(refuse_float)),
    "modifier_lists_to_disable": ("modifier_lists_to_disable", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateItemModifierListsRequest, _FIELDS)
