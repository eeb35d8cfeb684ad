"""The codec of UpsertCatalogObjectResponse.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.upsert_catalog_object_response import UpsertCatalogObjectResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
decode_catalog_id_mapping: Decode = decode_later(
    __name__, "catalog_id_mapping", globals(), "decode_catalog_id_mapping"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpsertCatalogObjectResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_catalog_object, v_id_mappings = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_catalog_object, v_id_mappings = _values(known)
    self: Any = new(UpsertCatalogObjectResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.catalog_object = (
        None
        if v_catalog_object is None and "catalog_object" not in data
        else decode_catalog_object(v_catalog_object, (at, "catalog_object"))
    )
    if v_id_mappings.__class__ is list:
        here = (at, "id_mappings[]")
        self.id_mappings = [decode_catalog_id_mapping(item, here) for item in v_id_mappings]
    elif v_id_mappings is None and "id_mappings" not in data:
        self.id_mappings = None
    else:
        self.id_mappings = mismatch(v_id_mappings, at, "id_mappings", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "catalog_object": ("catalog_object", False, encode_later(__name__, "catalog_object")),
    "id_mappings": ("id_mappings", False, encode_list_of(encode_later(__name__, "catalog_id_mapping"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpsertCatalogObjectResponse, _FIELDS)
