"""The codec of BatchChangeInventoryRequest.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.batch_change_inventory_request import BatchChangeInventoryRequest

decode_inventory_change: Decode = decode_later(
    __name__, "inventory_change", globals(), "decode_inventory_change"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchChangeInventoryRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_idempotency_key, v_changes, v_ignore_unchanged_counts = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_changes, v_ignore_unchanged_counts = _values(known)
    self: Any = new(BatchChangeInventoryRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    if v_changes.__class__ is list:
        here = (at, "changes[]")
        self.changes = [decode_inventory_change(item, here) for item in v_changes]
    elif v_changes is None:
        self.changes = None
    else:
        self.changes = mismatch(v_changes, at, "changes", "array")
    self.ignore_unchanged_counts = v_ignore_unchanged_counts
    if v_ignore_unchanged_counts.__class__ is not bool and v_ignore_unchanged_counts is not None:
        self.ignore_unchanged_counts = mismatch(
            v_ignore_unchanged_counts, at, "ignore_unchanged_counts", "boolean"
        )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "changes": ("changes", False, encode_list_of(encode_later(__name__, "inventory_change"))),
    "ignore_unchanged_counts": ("ignore_unchanged_counts", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchChangeInventoryRequest, _FIELDS)
