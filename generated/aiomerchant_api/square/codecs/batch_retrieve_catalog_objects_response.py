"""The codec of BatchRetrieveCatalogObjectsResponse.

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

from ..models.batch_retrieve_catalog_objects_response import BatchRetrieveCatalogObjectsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveCatalogObjectsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_objects, v_related_objects = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_objects, v_related_objects = _values(known)
    self: Any = new(BatchRetrieveCatalogObjectsResponse)
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
    if v_related_objects.__class__ is list:
        here = (at, "related_objects[]")
        self.related_objects = [decode_catalog_object(item, here) for item in v_related_objects]
    elif v_related_objects is None and "related_objects" not in data:
        self.related_objects = None
    else:
        self.related_objects = mismatch(v_related_objects, at, "related_objects", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "objects": ("objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "related_objects": ("related_objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchRetrieveCatalogObjectsResponse, _FIELDS)
