"""The codec of SignatureImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.signature_image import SignatureImage


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SignatureImage")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_image_type, v_data = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_image_type, v_data = _values(known)
    self: Any = new(SignatureImage)
    self.image_type = v_image_type
    if v_image_type.__class__ is not str and not (v_image_type is None and "image_type" not in data):
        self.image_type = mismatch(v_image_type, at, "image_type", "string")
    self.data = v_data
    if v_data.__class__ is not str and not (v_data is None and "data" not in data):
        self.data = mismatch(v_data, at, "data", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "image_type": ("image_type", False, refuse_float),
    "data": ("data", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SignatureImage, _FIELDS)
