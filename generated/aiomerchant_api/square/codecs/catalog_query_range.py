"""The codec of CatalogQueryRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.catalog_query_range import CatalogQueryRange


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryRange")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_attribute_name, v_attribute_min_value, v_attribute_max_value = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_attribute_name, v_attribute_min_value, v_attribute_max_value = _values(known)
    self: Any = new(CatalogQueryRange)
    self.attribute_name = v_attribute_name
    if v_attribute_name.__class__ is not str:
        self.attribute_name = mismatch(v_attribute_name, at, "attribute_name", "string")
    self.attribute_min_value = v_attribute_min_value
    if v_attribute_min_value.__class__ is not int and v_attribute_min_value is not None:
        self.attribute_min_value = mismatch(v_attribute_min_value, at, "attribute_min_value", "integer")
    self.attribute_max_value = v_attribute_max_value
    if v_attribute_max_value.__class__ is not int and v_attribute_max_value is not None:
        self.attribute_max_value = mismatch(v_attribute_max_value, at, "attribute_max_value", "integer")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "attribute_name": ("attribute_name", False, refuse_float),
    "attribute_min_value": ("attribute_min_value", False, whole),
    "attribute_max_value": ("attribute_max_value", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogQueryRange, _FIELDS)
