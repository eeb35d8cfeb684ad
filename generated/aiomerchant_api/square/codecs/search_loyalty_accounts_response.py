"""The codec of SearchLoyaltyAccountsResponse.

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
from ..models.search_loyalty_accounts_response import SearchLoyaltyAccountsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_loyalty_account: Decode = decode_later(
    __name__, "loyalty_account", globals(), "decode_loyalty_account"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchLoyaltyAccountsResponse")
    get = data.get
    self: Any = new(SearchLoyaltyAccountsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.loyalty_accounts = v = get("loyalty_accounts")
    if v.__class__ is list:
        here = (at, "loyalty_accounts[]")
        self.loyalty_accounts = [decode_loyalty_account(i, here) for i in v]
    elif v is not None or "loyalty_accounts" in data:
        self.loyalty_accounts = mismatch(v, at, "loyalty_accounts", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "loyalty_accounts": (
        "loyalty_accounts",
        False,
        encode_list_of(encode_later(__name__, "loyalty_account")),
    ),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(SearchLoyaltyAccountsResponse, _FIELDS)
