"""The codec of BatchDeleteCatalogObjectsResponse.

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
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.batch_delete_catalog_objects_response import BatchDeleteCatalogObjectsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
_decode_deleted_object_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchDeleteCatalogObjectsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_deleted_object_ids, v_deleted_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_deleted_object_ids, v_deleted_at = _values(known)
    self: Any = new(BatchDeleteCatalogObjectsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.deleted_object_ids = (
        None
        if v_deleted_object_ids is None and "deleted_object_ids" not in data
        else _decode_deleted_object_ids(v_deleted_object_ids, at, "deleted_object_ids")
    )
    self.deleted_at = (
        None if v_deleted_at is None and "deleted_at" not in data else instant(v_deleted_at, at, "deleted_at")
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "deleted_object_ids": ("deleted_object_ids", False, encode_list_of(refuse_float)),
    "deleted_at": ("deleted_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchDeleteCatalogObjectsResponse, _FIELDS)
