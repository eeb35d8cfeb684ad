"""The codec of CatalogItemOptionValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.catalog_item_option_value import CatalogItemOptionValue


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemOptionValue")
    get = data.get
    self: Any = new(CatalogItemOptionValue)
    self.item_option_id = v = get("item_option_id")
    if v.__class__ is not str and (v is not None):
        self.item_option_id = mismatch(v, at, "item_option_id", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.color = v = get("color")
    if v.__class__ is not str and (v is not None):
        self.color = mismatch(v, at, "color", "string")
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int and (v is not None):
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_option_id": ("item_option_id", False, plain),
    "name": ("name", False, plain),
    "description": ("description", False, plain),
    "color": ("color", False, plain),
    "ordinal": ("ordinal", False, refuse_float),
}

encode = object_encoder(CatalogItemOptionValue, _FIELDS)
