"""The codec of RetrieveTransactionResponse.

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
from ..models.retrieve_transaction_response import RetrieveTransactionResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_transaction: Decode = decode_later(__name__, "transaction", globals(), "decode_transaction")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveTransactionResponse")
    get = data.get
    self: Any = new(RetrieveTransactionResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.transaction = v = get("transaction")
    if v is not None or "transaction" in data:
        self.transaction = decode_transaction(v, (at, "transaction"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "transaction": ("transaction", False, encode_later(__name__, "transaction")),
}

encode = object_encoder(RetrieveTransactionResponse, _FIELDS)
