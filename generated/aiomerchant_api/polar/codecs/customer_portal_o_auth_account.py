"""The codec of CustomerPortalOAuthAccount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_portal_o_auth_account import CustomerPortalOAuthAccount


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalOAuthAccount")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_account_id, v_account_username = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_account_id, v_account_username = _values(known)
    self: Any = new(CustomerPortalOAuthAccount)
    self.account_id = v_account_id
    if v_account_id.__class__ is not str:
        self.account_id = mismatch(v_account_id, at, "account_id", "string")
    self.account_username = v_account_username
    if v_account_username.__class__ is not str and not (
        v_account_username is None and "account_username" in data
    ):
        self.account_username = mismatch(v_account_username, at, "account_username", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "account_id": ("account_id", False, refuse_float),
    "account_username": ("account_username", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPortalOAuthAccount, _FIELDS)
