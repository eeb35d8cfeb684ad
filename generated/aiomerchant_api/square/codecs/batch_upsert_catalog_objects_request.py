"""The codec of BatchUpsertCatalogObjectsRequest.

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
    refuse_float,
)

from ..models.batch_upsert_catalog_objects_request import BatchUpsertCatalogObjectsRequest

decode_catalog_object_batch: Decode = decode_later(
    __name__, "catalog_object_batch", globals(), "decode_catalog_object_batch"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchUpsertCatalogObjectsRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_batches = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_batches = _values(known)
    self: Any = new(BatchUpsertCatalogObjectsRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    if v_batches.__class__ is list:
        here = (at, "batches[]")
        self.batches = [decode_catalog_object_batch(item, here) for item in v_batches]
    else:
        self.batches = mismatch(v_batches, at, "batches", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "batches": ("batches", False, encode_list_of(encode_later(__name__, "catalog_object_batch"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchUpsertCatalogObjectsRequest, _FIELDS)
