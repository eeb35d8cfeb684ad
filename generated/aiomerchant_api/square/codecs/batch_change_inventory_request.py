"""The codec of BatchChangeInventoryRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
)
from ..models.batch_change_inventory_request import BatchChangeInventoryRequest

decode_inventory_change: Decode = decode_later(
    __name__, "inventory_change", globals(), "decode_inventory_change"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchChangeInventoryRequest")
    get = data.get
    self: Any = new(BatchChangeInventoryRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.changes = v = get("changes")
    if v.__class__ is list:
        here = (at, "changes[]")
        self.changes = [decode_inventory_change(i, here) for i in v]
    elif v is not None:
        self.changes = mismatch(v, at, "changes", "array")
    self.ignore_unchanged_counts = v = get("ignore_unchanged_counts")
    if v.__class__ is not bool and (v is not None):
        self.ignore_unchanged_counts = mismatch(v, at, "ignore_unchanged_counts", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "changes": ("changes", False, encode_list_of(encode_later(__name__, "inventory_change"))),
    "ignore_unchanged_counts": ("ignore_unchanged_counts", False, plain),
}

encode = object_encoder(BatchChangeInventoryRequest, _FIELDS)
