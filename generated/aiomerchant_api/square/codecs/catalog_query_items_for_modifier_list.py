"""The codec of CatalogQueryItemsForModifierList.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.catalog_query_items_for_modifier_list import CatalogQueryItemsForModifierList

_modifier_list_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryItemsForModifierList")
    get = data.get
    self: Any = new(CatalogQueryItemsForModifierList)
    self.modifier_list_ids = _modifier_list_ids(get("modifier_list_ids"), at, "modifier_list_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "modifier_list_ids": ("modifier_list_ids", False, plain),
}

encode = object_encoder(CatalogQueryItemsForModifierList, _FIELDS)
