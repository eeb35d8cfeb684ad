"""The codec of BatchUpsertCatalogObjectsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
)

from ..models.batch_upsert_catalog_objects_response import BatchUpsertCatalogObjectsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
decode_catalog_id_mapping: Decode = decode_later(
    __name__, "catalog_id_mapping", globals(), "decode_catalog_id_mapping"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchUpsertCatalogObjectsResponse")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_errors, v_objects, v_updated_at, v_id_mappings = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_objects, v_updated_at, v_id_mappings = _values(known)
    self: Any = new(BatchUpsertCatalogObjectsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_objects.__class__ is list:
        here = (at, "objects[]")
        self.objects = [decode_catalog_object(item, here) for item in v_objects]
    elif v_objects is None and "objects" not in data:
        self.objects = None
    else:
        self.objects = mismatch(v_objects, at, "objects", "array")
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    if v_id_mappings.__class__ is list:
        here = (at, "id_mappings[]")
        self.id_mappings = [decode_catalog_id_mapping(item, here) for item in v_id_mappings]
    elif v_id_mappings is None and "id_mappings" not in data:
        self.id_mappings = None
    else:
        self.id_mappings = mismatch(v_id_mappings, at, "id_mappings", "array")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "objects": ("objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "updated_at": ("updated_at", False, moment),
    "id_mappings": ("id_mappings", False, encode_list_of(encode_later(__name__, "catalog_id_mapping"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchUpsertCatalogObjectsResponse, _FIELDS)
