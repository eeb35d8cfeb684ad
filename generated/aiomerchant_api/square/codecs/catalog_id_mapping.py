"""The codec of CatalogIdMapping.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_id_mapping import CatalogIdMapping


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogIdMapping")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_client_object_id, v_object_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_client_object_id, v_object_id = _values(known)
    self: Any = new(CatalogIdMapping)
    self.client_object_id = v_client_object_id
    if v_client_object_id.__class__ is not str and v_client_object_id is not None:
        self.client_object_id = mismatch(v_client_object_id, at, "client_object_id", "string")
    self.object_id = v_object_id
    if v_object_id.__class__ is not str and v_object_id is not None:
        self.object_id = mismatch(v_object_id, at, "object_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client_object_id": ("client_object_id", False, refuse_float),
    "object_id": ("object_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogIdMapping, _FIELDS)
