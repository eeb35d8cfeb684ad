"""The codec of CreateCatalogImageRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_catalog_image_request import CreateCatalogImageRequest

decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCatalogImageRequest")
    get = data.get
    self: Any = new(CreateCatalogImageRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.object_id = v = get("object_id")
    if v.__class__ is not str and (v is not None or "object_id" in data):
        self.object_id = mismatch(v, at, "object_id", "string")
    self.image = decode_catalog_object(get("image"), (at, "image"))
    self.is_primary = v = get("is_primary")
    if v.__class__ is not bool and (v is not None or "is_primary" in data):
        self.is_primary = mismatch(v, at, "is_primary", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "object_id": ("object_id", False, plain),
    "image": ("image", False, encode_later(__name__, "catalog_object")),
    "is_primary": ("is_primary", False, plain),
}

encode = object_encoder(CreateCatalogImageRequest, _FIELDS)
