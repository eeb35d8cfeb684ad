"""The codec of CatalogQueryItemsForTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.catalog_query_items_for_tax import CatalogQueryItemsForTax

_tax_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryItemsForTax")
    get = data.get
    self: Any = new(CatalogQueryItemsForTax)
    self.tax_ids = _tax_ids(get("tax_ids"), at, "tax_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "tax_ids": ("tax_ids", False, plain),
}

encode = object_encoder(CatalogQueryItemsForTax, _FIELDS)
