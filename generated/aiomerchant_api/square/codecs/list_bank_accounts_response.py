"""The codec of ListBankAccountsResponse.

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
    refuse_float,
)

from ..models.list_bank_accounts_response import ListBankAccountsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_bank_account: Decode = decode_later(__name__, "bank_account", globals(), "decode_bank_account")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListBankAccountsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_bank_accounts, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_bank_accounts, v_cursor = _values(known)
    self: Any = new(ListBankAccountsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_bank_accounts.__class__ is list:
        here = (at, "bank_accounts[]")
        self.bank_accounts = [decode_bank_account(item, here) for item in v_bank_accounts]
    elif v_bank_accounts is None and "bank_accounts" not in data:
        self.bank_accounts = None
    else:
        self.bank_accounts = mismatch(v_bank_accounts, at, "bank_accounts", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "bank_accounts": ("bank_accounts", False, encode_list_of(encode_later(__name__, "bank_account"))),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListBankAccountsResponse, _FIELDS)
