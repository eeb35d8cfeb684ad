"""The codec of CreateVendorRequest.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.create_vendor_request import CreateVendorRequest

decode_vendor: Decode = decode_later(__name__, "vendor", globals(), "decode_vendor")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateVendorRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_vendor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_vendor = _values(known)
    self: Any = new(CreateVendorRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.vendor = (
        None if v_vendor is None and "vendor" not in data else decode_vendor(v_vendor, (at, "vendor"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "vendor": ("vendor", False, encode_later(__name__, "vendor")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateVendorRequest, _FIELDS)
