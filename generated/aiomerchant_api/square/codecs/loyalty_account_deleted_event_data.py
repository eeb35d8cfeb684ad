"""The codec of LoyaltyAccountDeletedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.loyalty_account_deleted_event_data import LoyaltyAccountDeletedEventData

decode_loyalty_account_deleted_event_object: Decode = decode_later(
    __name__, "loyalty_account_deleted_event_object", globals(), "decode_loyalty_account_deleted_event_object"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyAccountDeletedEventData")
    get = data.get
    self: Any = new(LoyaltyAccountDeletedEventData)
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.object = v = get("object")
    if v is not None:
        self.object = decode_loyalty_account_deleted_event_object(v, (at, "object"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "id": ("id", False, plain),
    "object": ("object", False, encode_later(__name__, "loyalty_account_deleted_event_object")),
}

encode = object_encoder(LoyaltyAccountDeletedEventData, _FIELDS)
