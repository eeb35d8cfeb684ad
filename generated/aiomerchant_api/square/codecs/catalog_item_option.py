"""The codec of CatalogItemOption.

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
)
from ..models.catalog_item_option import CatalogItemOption

decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemOption")
    get = data.get
    self: Any = new(CatalogItemOption)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.display_name = v = get("display_name")
    if v.__class__ is not str and (v is not None):
        self.display_name = mismatch(v, at, "display_name", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.show_colors = v = get("show_colors")
    if v.__class__ is not bool and (v is not None):
        self.show_colors = mismatch(v, at, "show_colors", "boolean")
    self.values = v = get("values")
    if v.__class__ is list:
        here = (at, "values[]")
        self.values = [decode_catalog_object(i, here) for i in v]
    elif v is not None:
        self.values = mismatch(v, at, "values", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "display_name": ("display_name", False, plain),
    "description": ("description", False, plain),
    "show_colors": ("show_colors", False, plain),
    "values": ("values", False, encode_list_of(encode_later(__name__, "catalog_object"))),
}

encode = object_encoder(CatalogItemOption, _FIELDS)
