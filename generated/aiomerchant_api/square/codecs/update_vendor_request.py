"""The codec of UpdateVendorRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.update_vendor_request import UpdateVendorRequest

decode_vendor: Decode = decode_later(__name__, "vendor", globals(), "decode_vendor")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateVendorRequest")
    get = data.get
    self: Any = new(UpdateVendorRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.vendor = decode_vendor(get("vendor"), (at, "vendor"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "vendor": ("vendor", False, encode_later(__name__, "vendor")),
}

encode = object_encoder(UpdateVendorRequest, _FIELDS)
