"""The codec of VendorUpdatedEventObject.

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
    plain,
)

from ..models.vendor_updated_event_object import VendorUpdatedEventObject

decode_vendor: Decode = decode_later(__name__, "vendor", globals(), "decode_vendor")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "VendorUpdatedEventObject")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_operation, v_vendor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_operation, v_vendor = _values(known)
    self: Any = new(VendorUpdatedEventObject)
    self.operation = v_operation
    if v_operation.__class__ is not str and v_operation is not None:
        self.operation = mismatch(v_operation, at, "operation", "string")
    self.vendor = None if v_vendor is None else decode_vendor(v_vendor, (at, "vendor"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "operation": ("operation", False, plain),
    "vendor": ("vendor", False, encode_later(__name__, "vendor")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(VendorUpdatedEventObject, _FIELDS)
