"""The codec of RefundUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.refund_updated_event_object import RefundUpdatedEventObject

decode_payment_refund: Decode = decode_later(__name__, "payment_refund", globals(), "decode_payment_refund")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RefundUpdatedEventObject")
    get = data.get
    self: Any = new(RefundUpdatedEventObject)
    self.refund = v = get("refund")
    if v is not None:
        self.refund = decode_payment_refund(v, (at, "refund"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "refund": ("refund", False, encode_later(__name__, "payment_refund")),
}

encode = object_encoder(RefundUpdatedEventObject, _FIELDS)
