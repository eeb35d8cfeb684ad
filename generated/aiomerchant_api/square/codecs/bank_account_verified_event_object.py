"""The codec of BankAccountVerifiedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.bank_account_verified_event_object import BankAccountVerifiedEventObject

decode_bank_account: Decode = decode_later(__name__, "bank_account", globals(), "decode_bank_account")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BankAccountVerifiedEventObject")
    get = data.get
    self: Any = new(BankAccountVerifiedEventObject)
    self.bank_account = v = get("bank_account")
    if v is not None:
        self.bank_account = decode_bank_account(v, (at, "bank_account"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "bank_account": ("bank_account", False, encode_later(__name__, "bank_account")),
}

encode = object_encoder(BankAccountVerifiedEventObject, _FIELDS)
