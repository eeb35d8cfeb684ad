"""The codec of CatalogProductSet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.catalog_product_set import CatalogProductSet

_decode_product_ids_any = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogProductSet")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_name,
            v_product_ids_any,
            v_product_ids_all,
            v_quantity_exact,
            v_quantity_min,
            v_quantity_max,
            v_all_products,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_product_ids_any,
            v_product_ids_all,
            v_quantity_exact,
            v_quantity_min,
            v_quantity_max,
            v_all_products,
        ) = _values(known)
    self: Any = new(CatalogProductSet)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.product_ids_any = (
        None
        if v_product_ids_any is None
        else _decode_product_ids_any(v_product_ids_any, at, "product_ids_any")
    )
    self.product_ids_all = (
        None
        if v_product_ids_all is None
        else _decode_product_ids_any(v_product_ids_all, at, "product_ids_all")
    )
    self.quantity_exact = v_quantity_exact
    if v_quantity_exact.__class__ is not int and v_quantity_exact is not None:
        self.quantity_exact = mismatch(v_quantity_exact, at, "quantity_exact", "integer")
    self.quantity_min = v_quantity_min
    if v_quantity_min.__class__ is not int and v_quantity_min is not None:
        self.quantity_min = mismatch(v_quantity_min, at, "quantity_min", "integer")
    self.quantity_max = v_quantity_max
    if v_quantity_max.__class__ is not int and v_quantity_max is not None:
        self.quantity_max = mismatch(v_quantity_max, at, "quantity_max", "integer")
    self.all_products = v_all_products
    if v_all_products.__class__ is not bool and v_all_products is not None:
        self.all_products = mismatch(v_all_products, at, "all_products", "boolean")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "product_ids_any": ("product_ids_any", False, encode_list_of(refuse_float)),
    "product_ids_all": ("product_ids_all", False, encode_list_of(refuse_float)),
    "quantity_exact": ("quantity_exact", False, whole),
    "quantity_min": ("quantity_min", False, whole),
    "quantity_max": ("quantity_max", False, whole),
    "all_products": ("all_products", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogProductSet, _FIELDS)
