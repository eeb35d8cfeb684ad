"""The codec of SignatureOptions.

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
from ..models.signature_options import SignatureOptions

decode_signature_image: Decode = decode_later(
    __name__, "signature_image", globals(), "decode_signature_image"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SignatureOptions")
    get = data.get
    self: Any = new(SignatureOptions)
    self.title = v = get("title")
    if v.__class__ is not str:
        self.title = mismatch(v, at, "title", "string")
    self.body = v = get("body")
    if v.__class__ is not str:
        self.body = mismatch(v, at, "body", "string")
    self.signature = v = get("signature")
    if v.__class__ is list:
        here = (at, "signature[]")
        self.signature = [decode_signature_image(i, here) for i in v]
    elif v is not None or "signature" in data:
        self.signature = mismatch(v, at, "signature", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, plain),
    "body": ("body", False, plain),
    "signature": ("signature", False, encode_list_of(encode_later(__name__, "signature_image"))),
}

encode = object_encoder(SignatureOptions, _FIELDS)
