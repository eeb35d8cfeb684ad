"""The codec of BankAccountCreatedEventObject.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.bank_account_created_event_object import BankAccountCreatedEventObject

decode_bank_account: Decode = decode_later(__name__, "bank_account", globals(), "decode_bank_account")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BankAccountCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_bank_account = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_bank_account = _values(known)
    self: Any = new(BankAccountCreatedEventObject)
    self.bank_account = (
        None if v_bank_account is None else decode_bank_account(v_bank_account, (at, "bank_account"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "bank_account": ("bank_account", False, encode_later(__name__, "bank_account")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BankAccountCreatedEventObject, _FIELDS)
