"""The codec of SignatureOptions.

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

from ..models.signature_options import SignatureOptions

decode_signature_image: Decode = decode_later(
    __name__, "signature_image", globals(), "decode_signature_image"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SignatureOptions")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_title, v_body, v_signature = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_title, v_body, v_signature = _values(known)
    self: Any = new(SignatureOptions)
    self.title = v_title
    if v_title.__class__ is not str:
        self.title = mismatch(v_title, at, "title", "string")
    self.body = v_body
    if v_body.__class__ is not str:
        self.body = mismatch(v_body, at, "body", "string")
    if v_signature.__class__ is list:
        here = (at, "signature[]")
        self.signature = [decode_signature_image(item, here) for item in v_signature]
    elif v_signature is None and "signature" not in data:
        self.signature = None
    else:
        self.signature = mismatch(v_signature, at, "signature", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, refuse_float),
    "body": ("body", False, refuse_float),
    "signature": ("signature", False, encode_list_of(encode_later(__name__, "signature_image"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SignatureOptions, _FIELDS)
