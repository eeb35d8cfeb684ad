"""The codec of CatalogQueryText.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.catalog_query_text import CatalogQueryText

_keywords = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryText")
    get = data.get
    self: Any = new(CatalogQueryText)
    self.keywords = _keywords(get("keywords"), at, "keywords")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "keywords": ("keywords", False, plain),
}

encode = object_encoder(CatalogQueryText, _FIELDS)
