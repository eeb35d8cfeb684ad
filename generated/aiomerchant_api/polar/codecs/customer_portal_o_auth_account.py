"""The codec of CustomerPortalOAuthAccount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_portal_o_auth_account import CustomerPortalOAuthAccount


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalOAuthAccount")
    get = data.get
    self: Any = new(CustomerPortalOAuthAccount)
    self.account_id = v = get("account_id")
    if v.__class__ is not str:
        self.account_id = mismatch(v, at, "account_id", "string")
    self.account_username = v = get("account_username")
    if v.__class__ is not str and (v is not None or "account_username" not in data):
        self.account_username = mismatch(v, at, "account_username", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "account_id": ("account_id", False, plain),
    "account_username": ("account_username", True, plain),
}

encode = object_encoder(CustomerPortalOAuthAccount, _FIELDS)
