"""The codec of CatalogObjectBatch.

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

from ..models.catalog_object_batch import CatalogObjectBatch

decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogObjectBatch")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_objects = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_objects = _values(known)
    self: Any = new(CatalogObjectBatch)
    if v_objects.__class__ is list:
        here = (at, "objects[]")
        self.objects = [decode_catalog_object(item, here) for item in v_objects]
    else:
        self.objects = mismatch(v_objects, at, "objects", "array")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "objects": ("objects", False, encode_list_of(encode_later(__name__, "catalog_object"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogObjectBatch, _FIELDS)
