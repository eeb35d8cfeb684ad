"""The codec of UpsertCatalogObjectResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
    get = data.get
    self: Any = new(UpsertCatalogObjectResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.catalog_object = v = get("catalog_object")
    if v is not None or "catalog_object" in data:
        self.catalog_object = decode_catalog_object(v, (at, "catalog_object"))
    self.id_mappings = v = get("id_mappings")
    if v.__class__ is list:
        here = (at, "id_mappings[]")
        self.id_mappings = [decode_catalog_id_mapping(i, here) for i in v]
    elif v is not None or "id_mappings" in data:
        self.id_mappings = mismatch(v, at, "id_mappings", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "catalog_object": ("catalog_object", False, encode_later(__name__, "catalog_object")),
    "id_mappings": ("id_mappings", False, encode_list_of(encode_later(__name__, "catalog_id_mapping"))),
}

encode = object_encoder(UpsertCatalogObjectResponse, _FIELDS)
