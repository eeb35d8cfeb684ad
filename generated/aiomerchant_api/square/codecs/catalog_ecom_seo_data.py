"""The codec of CatalogEcomSeoData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_ecom_seo_data import CatalogEcomSeoData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogEcomSeoData")
    get = data.get
    self: Any = new(CatalogEcomSeoData)
    self.page_title = v = get("page_title")
    if v.__class__ is not str and (v is not None):
        self.page_title = mismatch(v, at, "page_title", "string")
    self.page_description = v = get("page_description")
    if v.__class__ is not str and (v is not None):
        self.page_description = mismatch(v, at, "page_description", "string")
    self.permalink = v = get("permalink")
    if v.__class__ is not str and (v is not None):
        self.permalink = mismatch(v, at, "permalink", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "page_title": ("page_title", False, plain),
    "page_description": ("page_description", False, plain),
    "permalink": ("permalink", False, plain),
}

encode = object_encoder(CatalogEcomSeoData, _FIELDS)
