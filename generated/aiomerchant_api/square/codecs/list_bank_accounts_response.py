"""The codec of ListBankAccountsResponse.

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
from ..models.list_bank_accounts_response import ListBankAccountsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_bank_account: Decode = decode_later(__name__, "bank_account", globals(), "decode_bank_account")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListBankAccountsResponse")
    get = data.get
    self: Any = new(ListBankAccountsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.bank_accounts = v = get("bank_accounts")
    if v.__class__ is list:
        here = (at, "bank_accounts[]")
        self.bank_accounts = [decode_bank_account(i, here) for i in v]
    elif v is not None or "bank_accounts" in data:
        self.bank_accounts = mismatch(v, at, "bank_accounts", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "bank_accounts": ("bank_accounts", False, encode_list_of(encode_later(__name__, "bank_account"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListBankAccountsResponse, _FIELDS)
