"""The codec of CreateCatalogImageRequest.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.create_catalog_image_request import CreateCatalogImageRequest

decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCatalogImageRequest")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_idempotency_key, v_object_id, v_image, v_is_primary = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_object_id, v_image, v_is_primary = _values(known)
    self: Any = new(CreateCatalogImageRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.object_id = v_object_id
    if v_object_id.__class__ is not str and not (v_object_id is None and "object_id" not in data):
        self.object_id = mismatch(v_object_id, at, "object_id", "string")
    self.image = decode_catalog_object(v_image, (at, "image"))
    self.is_primary = v_is_primary
    if v_is_primary.__class__ is not bool and not (v_is_primary is None and "is_primary" not in data):
        self.is_primary = mismatch(v_is_primary, at, "is_primary", "boolean")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "object_id": ("object_id", False, refuse_float),
    "image": ("image", False, encode_later(__name__, "catalog_object")),
    "is_primary": ("is_primary", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateCatalogImageRequest, _FIELDS)
