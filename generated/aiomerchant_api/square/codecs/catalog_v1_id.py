"""The codec of CatalogV1Id.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_v1_id import CatalogV1Id


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogV1Id")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_catalog_v1_id, v_location_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_catalog_v1_id, v_location_id = _values(known)
    self: Any = new(CatalogV1Id)
    self.catalog_v1_id = v_catalog_v1_id
    if v_catalog_v1_id.__class__ is not str and v_catalog_v1_id is not None:
        self.catalog_v1_id = mismatch(v_catalog_v1_id, at, "catalog_v1_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "catalog_v1_id": ("catalog_v1_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogV1Id, _FIELDS)
