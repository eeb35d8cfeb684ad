"""The codec of UpdateCatalogImageRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.update_catalog_image_request import UpdateCatalogImageRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateCatalogImageRequest")
    get = data.get
    self: Any = new(UpdateCatalogImageRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(UpdateCatalogImageRequest, _FIELDS)
