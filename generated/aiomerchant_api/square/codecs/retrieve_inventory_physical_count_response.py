"""The codec of RetrieveInventoryPhysicalCountResponse.

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
)
from ..models.retrieve_inventory_physical_count_response import RetrieveInventoryPhysicalCountResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_inventory_physical_count: Decode = decode_later(
    __name__, "inventory_physical_count", globals(), "decode_inventory_physical_count"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveInventoryPhysicalCountResponse")
    get = data.get
    self: Any = new(RetrieveInventoryPhysicalCountResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.count = v = get("count")
    if v is not None or "count" in data:
        self.count = decode_inventory_physical_count(v, (at, "count"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "count": ("count", False, encode_later(__name__, "inventory_physical_count")),
}

encode = object_encoder(RetrieveInventoryPhysicalCountResponse, _FIELDS)
