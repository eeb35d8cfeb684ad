"""The codec of CustomerDeletedEventEventContext.

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
)

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
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_merge = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_merge = _values(known)
    self: Any = new(CustomerDeletedEventEventContext)
    self.merge = (
        None if v_merge is None else decode_customer_deleted_event_event_context_merge(v_merge, (at, "merge"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "merge": ("merge", False, encode_later(__name__, "customer_deleted_event_event_context_merge")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerDeletedEventEventContext, _FIELDS)
