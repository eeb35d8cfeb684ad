"""The codec of CatalogImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_image import CatalogImage


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogImage")
    get = data.get
    self: Any = new(CatalogImage)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.url = v = get("url")
    if v.__class__ is not str and (v is not None):
        self.url = mismatch(v, at, "url", "string")
    self.caption = v = get("caption")
    if v.__class__ is not str and (v is not None):
        self.caption = mismatch(v, at, "caption", "string")
    self.photo_studio_order_id = v = get("photo_studio_order_id")
    if v.__class__ is not str and (v is not None):
        self.photo_studio_order_id = mismatch(v, at, "photo_studio_order_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "url": ("url", False, plain),
    "caption": ("caption", False, plain),
    "photo_studio_order_id": ("photo_studio_order_id", False, plain),
}

encode = object_encoder(CatalogImage, _FIELDS)
