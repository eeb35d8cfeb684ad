"""The codec of UpdateCatalogImageResponse.

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
from ..models.update_catalog_image_response import UpdateCatalogImageResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateCatalogImageResponse")
    get = data.get
    self: Any = new(UpdateCatalogImageResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.image = v = get("image")
    if v is not None or "image" in data:
        self.image = decode_catalog_object(v, (at, "image"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "image": ("image", False, encode_later(__name__, "catalog_object")),
}

encode = object_encoder(UpdateCatalogImageResponse, _FIELDS)
