"""The codec of CatalogQuerySortedAttribute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.catalog_query_sorted_attribute import CatalogQuerySortedAttribute


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQuerySortedAttribute")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_attribute_name, v_initial_attribute_value, v_sort_order = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_attribute_name, v_initial_attribute_value, v_sort_order = _values(known)
    self: Any = new(CatalogQuerySortedAttribute)
    self.attribute_name = v_attribute_name
    if v_attribute_name.__class__ is not str:
        self.attribute_name = mismatch(v_attribute_name, at, "attribute_name", "string")
    self.initial_attribute_value = v_initial_attribute_value
    if v_initial_attribute_value.__class__ is not str and v_initial_attribute_value is not None:
        self.initial_attribute_value = mismatch(
            v_initial_attribute_value, at, "initial_attribute_value", "string"
        )
    self.sort_order = v_sort_order
    if v_sort_order.__class__ is not str and v_sort_order is not None:
        self.sort_order = mismatch(v_sort_order, at, "sort_order", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "attribute_name": ("attribute_name", False, refuse_float),
    "initial_attribute_value": ("initial_attribute_value", False, refuse_float),
    "sort_order": ("sort_order", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogQuerySortedAttribute, _FIELDS)
