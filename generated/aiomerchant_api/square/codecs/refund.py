"""The codec of Refund.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.refund import Refund

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_additional_recipient: Decode = decode_later(
    __name__, "additional_recipient", globals(), "decode_additional_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Refund")
    get = data.get
    self: Any = new(Refund)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.transaction_id = v = get("transaction_id")
    if v.__class__ is not str and (v is not None):
        self.transaction_id = mismatch(v, at, "transaction_id", "string")
    self.tender_id = v = get("tender_id")
    if v.__class__ is not str and (v is not None):
        self.tender_id = mismatch(v, at, "tender_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.reason = v = get("reason")
    if v.__class__ is not str:
        self.reason = mismatch(v, at, "reason", "string")
    self.amount_money = decode_money(get("amount_money"), (at, "amount_money"))
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.processing_fee_money = v = get("processing_fee_money")
    if v is not None:
        self.processing_fee_money = decode_money(v, (at, "processing_fee_money"))
    self.additional_recipients = v = get("additional_recipients")
    if v.__class__ is list:
        here = (at, "additional_recipients[]")
        self.additional_recipients = [decode_additional_recipient(i, here) for i in v]
    elif v is not None:
        self.additional_recipients = mismatch(v, at, "additional_recipients", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "location_id": ("location_id", False, plain),
    "transaction_id": ("transaction_id", False, plain),
    "tender_id": ("tender_id", False, plain),
    "created_at": ("created_at", False, plain),
    "reason": ("reason", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "status": ("status", False, plain),
    "processing_fee_money": ("processing_fee_money", False, encode_later(__name__, "money")),
    "additional_recipients": (
        "additional_recipients",
        False,
        encode_list_of(encode_later(__name__, "additional_recipient")),
    ),
}

encode = object_encoder(Refund, _FIELDS)
