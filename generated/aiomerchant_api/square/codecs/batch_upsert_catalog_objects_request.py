"""The codec of BatchUpsertCatalogObjectsRequest.

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
    plain,
)
from ..models.batch_upsert_catalog_objects_request import BatchUpsertCatalogObjectsRequest

decode_catalog_object_batch: Decode = decode_later(
    __name__, "catalog_object_batch", globals(), "decode_catalog_object_batch"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchUpsertCatalogObjectsRequest")
    get = data.get
    self: Any = new(BatchUpsertCatalogObjectsRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.batches = v = get("batches")
    if v.__class__ is list:
        here = (at, "batches[]")
        self.batches = [decode_catalog_object_batch(i, here) for i in v]
    else:
        self.batches = mismatch(v, at, "batches", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "batches": ("batches", False, encode_list_of(encode_later(__name__, "catalog_object_batch"))),
}

encode = object_encoder(BatchUpsertCatalogObjectsRequest, _FIELDS)
