"""The codec of CatalogQueryPrefix.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_query_prefix import CatalogQueryPrefix


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQueryPrefix")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_attribute_name, v_attribute_prefix = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_attribute_name, v_attribute_prefix = _values(known)
    self: Any = new(CatalogQueryPrefix)
    self.attribute_name = v_attribute_name
    if v_attribute_name.__class__ is not str:
        self.attribute_name = mismatch(v_attribute_name, at, "attribute_name", "string")
    self.attribute_prefix = v_attribute_prefix
    if v_attribute_prefix.__class__ is not str:
        self.attribute_prefix = mismatch(v_attribute_prefix, at, "attribute_prefix", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "attribute_name": ("attribute_name", False, refuse_float),
    "attribute_prefix": ("attribute_prefix", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogQueryPrefix, _FIELDS)
