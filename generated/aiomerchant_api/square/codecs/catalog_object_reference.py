"""The codec of CatalogObjectReference.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.catalog_object_reference import CatalogObjectReference


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogObjectReference")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_object_id, v_catalog_version = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_object_id, v_catalog_version = _values(known)
    self: Any = new(CatalogObjectReference)
    self.object_id = v_object_id
    if v_object_id.__class__ is not str and v_object_id is not None:
        self.object_id = mismatch(v_object_id, at, "object_id", "string")
    self.catalog_version = v_catalog_version
    if v_catalog_version.__class__ is not int and v_catalog_version is not None:
        self.catalog_version = mismatch(v_catalog_version, at, "catalog_version", "integer")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "object_id": ("object_id", False, refuse_float),
    "catalog_version": ("catalog_version", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogObjectReference, _FIELDS)
