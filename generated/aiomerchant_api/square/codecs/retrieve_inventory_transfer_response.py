"""The codec of RetrieveInventoryTransferResponse.

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
from ..models.retrieve_inventory_transfer_response import RetrieveInventoryTransferResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_inventory_transfer: Decode = decode_later(
    __name__, "inventory_transfer", globals(), "decode_inventory_transfer"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveInventoryTransferResponse")
    get = data.get
    self: Any = new(RetrieveInventoryTransferResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.transfer = v = get("transfer")
    if v is not None or "transfer" in data:
        self.transfer = decode_inventory_transfer(v, (at, "transfer"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "transfer": ("transfer", False, encode_later(__name__, "inventory_transfer")),
}

encode = object_encoder(RetrieveInventoryTransferResponse, _FIELDS)
