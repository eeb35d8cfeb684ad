"""The codec of CatalogEcomSeoData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_ecom_seo_data import CatalogEcomSeoData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogEcomSeoData")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_page_title, v_page_description, v_permalink = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_page_title, v_page_description, v_permalink = _values(known)
    self: Any = new(CatalogEcomSeoData)
    self.page_title = v_page_title
    if v_page_title.__class__ is not str and v_page_title is not None:
        self.page_title = mismatch(v_page_title, at, "page_title", "string")
    self.page_description = v_page_description
    if v_page_description.__class__ is not str and v_page_description is not None:
        self.page_description = mismatch(v_page_description, at, "page_description", "string")
    self.permalink = v_permalink
    if v_permalink.__class__ is not str and v_permalink is not None:
        self.permalink = mismatch(v_permalink, at, "permalink", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "page_title": ("page_title", False, refuse_float),
    "page_description": ("page_description", False, refuse_float),
    "permalink": ("permalink", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogEcomSeoData, _FIELDS)
