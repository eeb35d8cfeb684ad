"""The codec of CatalogQueryItemsForItemOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.catalog_query_items_for_item_options import CatalogQueryItemsForItemOptions

_item_option_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryItemsForItemOptions")
    get = data.get
    self: Any = new(CatalogQueryItemsForItemOptions)
    self.item_option_ids = v = get("item_option_ids")
    if v is not None:
        self.item_option_ids = _item_option_ids(v, at, "item_option_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_option_ids": ("item_option_ids", False, plain),
}

encode = object_encoder(CatalogQueryItemsForItemOptions, _FIELDS)
