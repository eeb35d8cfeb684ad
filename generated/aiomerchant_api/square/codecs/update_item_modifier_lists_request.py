"""The codec of UpdateItemModifierListsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.update_item_modifier_lists_request import UpdateItemModifierListsRequest

_item_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateItemModifierListsRequest")
    get = data.get
    self: Any = new(UpdateItemModifierListsRequest)
    self.item_ids = _item_ids(get("item_ids"), at, "item_ids")
    self.modifier_lists_to_enable = v = get("modifier_lists_to_enable")
    if v is not None:
        self.modifier_lists_to_enable = _item_ids(v, at, "modifier_lists_to_enable")
    self.modifier_lists_to_disable = v = get("modifier_lists_to_disable")
    if v is not None:
        self.modifier_lists_to_disable = _item_ids(v, at, "modifier_lists_to_disable")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_ids": ("item_ids", False, plain),
    "modifier_lists_to_enable": ("modifier_lists_to_enable", False, plain),
    "modifier_lists_to_disable": ("modifier_lists_to_disable", False, plain),
}

encode = object_encoder(UpdateItemModifierListsRequest, _FIELDS)
