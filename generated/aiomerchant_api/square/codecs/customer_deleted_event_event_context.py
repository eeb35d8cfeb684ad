"""The codec of CustomerDeletedEventEventContext.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.customer_deleted_event_event_context import CustomerDeletedEventEventContext

decode_customer_deleted_event_event_context_merge: Decode = decode_later(
    __name__,
    "customer_deleted_event_event_context_merge",
    globals(),
    "decode_customer_deleted_event_event_context_merge",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerDeletedEventEventContext")
    get = data.get
    self: Any = new(CustomerDeletedEventEventContext)
    self.merge = v = get("merge")
    if v is not None:
        self.merge = decode_customer_deleted_event_event_context_merge(v, (at, "merge"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "merge": ("merge", False, encode_later(__name__, "customer_deleted_event_event_context_merge")),
}

encode = object_encoder(CustomerDeletedEventEventContext, _FIELDS)
