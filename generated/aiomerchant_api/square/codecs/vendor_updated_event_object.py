"""The codec of VendorUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.vendor_updated_event_object import VendorUpdatedEventObject

decode_vendor: Decode = decode_later(__name__, "vendor", globals(), "decode_vendor")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "VendorUpdatedEventObject")
    get = data.get
    self: Any = new(VendorUpdatedEventObject)
    self.operation = v = get("operation")
    if v.__class__ is not str and (v is not None):
        self.operation = mismatch(v, at, "operation", "string")
    self.vendor = v = get("vendor")
    if v is not None:
        self.vendor = decode_vendor(v, (at, "vendor"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "operation": ("operation", False, plain),
    "vendor": ("vendor", False, encode_later(__name__, "vendor")),
}

encode = object_encoder(VendorUpdatedEventObject, _FIELDS)
