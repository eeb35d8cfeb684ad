"""The codec of Transaction.

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
from ..models.transaction import Transaction

decode_tender: Decode = decode_later(__name__, "tender", globals(), "decode_tender")
decode_refund: Decode = decode_later(__name__, "refund", globals(), "decode_refund")
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Transaction")
    get = data.get
    self: Any = new(Transaction)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.tenders = v = get("tenders")
    if v.__class__ is list:
        here = (at, "tenders[]")
        self.tenders = [decode_tender(i, here) for i in v]
    elif v is not None:
        self.tenders = mismatch(v, at, "tenders", "array")
    self.refunds = v = get("refunds")
    if v.__class__ is list:
        here = (at, "refunds[]")
        self.refunds = [decode_refund(i, here) for i in v]
    elif v is not None:
        self.refunds = mismatch(v, at, "refunds", "array")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.product = v = get("product")
    if v.__class__ is not str and (v is not None):
        self.product = mismatch(v, at, "product", "string")
    self.client_id = v = get("client_id")
    if v.__class__ is not str and (v is not None):
        self.client_id = mismatch(v, at, "client_id", "string")
    self.shipping_address = v = get("shipping_address")
    if v is not None:
        self.shipping_address = decode_address(v, (at, "shipping_address"))
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "location_id": ("location_id", False, plain),
    "created_at": ("created_at", False, plain),
    "tenders": ("tenders", False, encode_list_of(encode_later(__name__, "tender"))),
    "refunds": ("refunds", False, encode_list_of(encode_later(__name__, "refund"))),
    "reference_id": ("reference_id", False, plain),
    "product": ("product", False, plain),
    "client_id": ("client_id", False, plain),
    "shipping_address": ("shipping_address", False, encode_later(__name__, "address")),
    "order_id": ("order_id", False, plain),
}

encode = object_encoder(Transaction, _FIELDS)
