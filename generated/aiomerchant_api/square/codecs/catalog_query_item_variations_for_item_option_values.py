"""The codec of CatalogQueryItemVariationsForItemOptionValues.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.catalog_query_item_variations_for_item_option_values import (
    CatalogQueryItemVariationsForItemOptionValues,
)

_item_option_value_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryItemVariationsForItemOptionValues")
    get = data.get
    self: Any = new(CatalogQueryItemVariationsForItemOptionValues)
    self.item_option_value_ids = v = get("item_option_value_ids")
    if v is not None:
        self.item_option_value_ids = _item_option_value_ids(v, at, "item_option_value_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_option_value_ids": ("item_option_value_ids", False, plain),
}

encode = object_encoder(CatalogQueryItemVariationsForItemOptionValues, _FIELDS)
