"""The codec of QrCodeOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.qr_code_options import QrCodeOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "QrCodeOptions")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_title, v_body, v_barcode_contents = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_title, v_body, v_barcode_contents = _values(known)
    self: Any = new(QrCodeOptions)
    self.title = v_title
    if v_title.__class__ is not str:
        self.title = mismatch(v_title, at, "title", "string")
    self.body = v_body
    if v_body.__class__ is not str:
        self.body = mismatch(v_body, at, "body", "string")
    self.barcode_contents = v_barcode_contents
    if v_barcode_contents.__class__ is not str:
        self.barcode_contents = mismatch(v_barcode_contents, at, "barcode_contents", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, refuse_float),
    "body": ("body", False, refuse_float),
    "barcode_contents": ("barcode_contents", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(QrCodeOptions, _FIELDS)
