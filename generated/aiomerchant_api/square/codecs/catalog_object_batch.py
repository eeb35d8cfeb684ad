"""The codec of CatalogObjectBatch.

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
from ..models.catalog_object_batch import CatalogObjectBatch

decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogObjectBatch")
    get = data.get
    self: Any = new(CatalogObjectBatch)
    self.objects = v = get("objects")
    if v.__class__ is list:
        here = (at, "objects[]")
        self.objects = [decode_catalog_object(i, here) for i in v]
    else:
        self.objects = mismatch(v, at, "objects", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "objects": ("objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
}

encode = object_encoder(CatalogObjectBatch, _FIELDS)
