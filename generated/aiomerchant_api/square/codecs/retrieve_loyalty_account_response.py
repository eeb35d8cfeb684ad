"""The codec of RetrieveLoyaltyAccountResponse.

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
from ..models.retrieve_loyalty_account_response import RetrieveLoyaltyAccountResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_loyalty_account: Decode = decode_later(
    __name__, "loyalty_account", globals(), "decode_loyalty_account"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveLoyaltyAccountResponse")
    get = data.get
    self: Any = new(RetrieveLoyaltyAccountResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.loyalty_account = v = get("loyalty_account")
    if v is not None or "loyalty_account" in data:
        self.loyalty_account = decode_loyalty_account(v, (at, "loyalty_account"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "loyalty_account": ("loyalty_account", False, encode_later(__name__, "loyalty_account")),
}

encode = object_encoder(RetrieveLoyaltyAccountResponse, _FIELDS)
