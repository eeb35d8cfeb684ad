"""The codec of CreateLoyaltyAccountRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_loyalty_account_request import CreateLoyaltyAccountRequest

decode_loyalty_account: Decode = decode_later(
    __name__, "loyalty_account", globals(), "decode_loyalty_account"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLoyaltyAccountRequest")
    get = data.get
    self: Any = new(CreateLoyaltyAccountRequest)
    self.loyalty_account = decode_loyalty_account(get("loyalty_account"), (at, "loyalty_account"))
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_account": ("loyalty_account", False, encode_later(__name__, "loyalty_account")),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(CreateLoyaltyAccountRequest, _FIELDS)
