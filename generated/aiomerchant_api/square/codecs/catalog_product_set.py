"""The codec of CatalogProductSet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, refuse_float, string
from ..models.catalog_product_set import CatalogProductSet

_product_ids_any = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogProductSet")
    get = data.get
    self: Any = new(CatalogProductSet)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.product_ids_any = v = get("product_ids_any")
    if v is not None:
        self.product_ids_any = _product_ids_any(v, at, "product_ids_any")
    self.product_ids_all = v = get("product_ids_all")
    if v is not None:
        self.product_ids_all = _product_ids_any(v, at, "product_ids_all")
    self.quantity_exact = v = get("quantity_exact")
    if v.__class__ is not int and (v is not None):
        self.quantity_exact = mismatch(v, at, "quantity_exact", "integer")
    self.quantity_min = v = get("quantity_min")
    if v.__class__ is not int and (v is not None):
        self.quantity_min = mismatch(v, at, "quantity_min", "integer")
    self.quantity_max = v = get("quantity_max")
    if v.__class__ is not int and (v is not None):
        self.quantity_max = mismatch(v, at, "quantity_max", "integer")
    self.all_products = v = get("all_products")
    if v.__class__ is not bool and (v is not None):
        self.all_products = mismatch(v, at, "all_products", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "product_ids_any": ("product_ids_any", False, plain),
    "product_ids_all": ("product_ids_all", False, plain),
    "quantity_exact": ("quantity_exact", False, refuse_float),
    "quantity_min": ("quantity_min", False, refuse_float),
    "quantity_max": ("quantity_max", False, refuse_float),
    "all_products": ("all_products", False, plain),
}

encode = object_encoder(CatalogProductSet, _FIELDS)
