"""The codec of BatchRetrieveInventoryChangesResponse.

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
from ..models.batch_retrieve_inventory_changes_response import BatchRetrieveInventoryChangesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_inventory_change: Decode = decode_later(
    __name__, "inventory_change", globals(), "decode_inventory_change"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveInventoryChangesResponse")
    get = data.get
    self: Any = new(BatchRetrieveInventoryChangesResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.changes = v = get("changes")
    if v.__class__ is list:
        here = (at, "changes[]")
        self.changes = [decode_inventory_change(i, here) for i in v]
    elif v is not None or "changes" in data:
        self.changes = mismatch(v, at, "changes", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "changes": ("changes", False, encode_list_of(encode_later(__name__, "inventory_change"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(BatchRetrieveInventoryChangesResponse, _FIELDS)
