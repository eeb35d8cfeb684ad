"""The codec of AdditionalRecipient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.additional_recipient import AdditionalRecipient

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AdditionalRecipient")
    get = data.get
    self: Any = new(AdditionalRecipient)
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.amount_money = decode_money(get("amount_money"), (at, "amount_money"))
    self.receivable_id = v = get("receivable_id")
    if v.__class__ is not str and (v is not None):
        self.receivable_id = mismatch(v, at, "receivable_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, plain),
    "description": ("description", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "receivable_id": ("receivable_id", False, plain),
}

encode = object_encoder(AdditionalRecipient, _FIELDS)
