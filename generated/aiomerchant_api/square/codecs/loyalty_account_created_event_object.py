"""The codec of LoyaltyAccountCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.loyalty_account_created_event_object import LoyaltyAccountCreatedEventObject

decode_loyalty_account: Decode = decode_later(
    __name__, "loyalty_account", globals(), "decode_loyalty_account"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyAccountCreatedEventObject")
    get = data.get
    self: Any = new(LoyaltyAccountCreatedEventObject)
    self.loyalty_account = v = get("loyalty_account")
    if v is not None:
        self.loyalty_account = decode_loyalty_account(v, (at, "loyalty_account"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_account": ("loyalty_account", False, encode_later(__name__, "loyalty_account")),
}

encode = object_encoder(LoyaltyAccountCreatedEventObject, _FIELDS)
