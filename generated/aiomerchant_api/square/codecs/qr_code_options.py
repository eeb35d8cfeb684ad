"""The codec of QrCodeOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.qr_code_options import QrCodeOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "QrCodeOptions")
    get = data.get
    self: Any = new(QrCodeOptions)
    self.title = v = get("title")
    if v.__class__ is not str:
        self.title = mismatch(v, at, "title", "string")
    self.body = v = get("body")
    if v.__class__ is not str:
        self.body = mismatch(v, at, "body", "string")
    self.barcode_contents = v = get("barcode_contents")
    if v.__class__ is not str:
        self.barcode_contents = mismatch(v, at, "barcode_contents", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, plain),
    "body": ("body", False, plain),
    "barcode_contents": ("barcode_contents", False, plain),
}

encode = object_encoder(QrCodeOptions, _FIELDS)
