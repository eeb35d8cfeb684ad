"""The codec of ListTransactionsResponse.

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
from ..models.list_transactions_response import ListTransactionsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_transaction: Decode = decode_later(__name__, "transaction", globals(), "decode_transaction")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListTransactionsResponse")
    get = data.get
    self: Any = new(ListTransactionsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.transactions = v = get("transactions")
    if v.__class__ is list:
        here = (at, "transactions[]")
        self.transactions = [decode_transaction(i, here) for i in v]
    elif v is not None or "transactions" in data:
        self.transactions = mismatch(v, at, "transactions", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "transactions": ("transactions", False, encode_list_of(encode_later(__name__, "transaction"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListTransactionsResponse, _FIELDS)
