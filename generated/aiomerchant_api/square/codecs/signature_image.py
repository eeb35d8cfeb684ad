"""The codec of SignatureImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.signature_image import SignatureImage


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SignatureImage")
    get = data.get
    self: Any = new(SignatureImage)
    self.image_type = v = get("image_type")
    if v.__class__ is not str and (v is not None or "image_type" in data):
        self.image_type = mismatch(v, at, "image_type", "string")
    self.data = v = get("data")
    if v.__class__ is not str and (v is not None or "data" in data):
        self.data = mismatch(v, at, "data", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "image_type": ("image_type", False, plain),
    "data": ("data", False, plain),
}

encode = object_encoder(SignatureImage, _FIELDS)
