"""The codec of Transaction.

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
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.transaction import Transaction

decode_tender: Decode = decode_later(__name__, "tender", globals(), "decode_tender")
decode_refund: Decode = decode_later(__name__, "refund", globals(), "decode_refund")
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Transaction")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_id,
            v_location_id,
            v_created_at,
            v_tenders,
            v_refunds,
            v_reference_id,
            v_product,
            v_client_id,
            v_shipping_address,
            v_order_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_location_id,
            v_created_at,
            v_tenders,
            v_refunds,
            v_reference_id,
            v_product,
            v_client_id,
            v_shipping_address,
            v_order_id,
        ) = _values(known)
    self: Any = new(Transaction)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    if v_tenders.__class__ is list:
        here = (at, "tenders[]")
        self.tenders = [decode_tender(item, here) for item in v_tenders]
    elif v_tenders is None:
        self.tenders = None
    else:
        self.tenders = mismatch(v_tenders, at, "tenders", "array")
    if v_refunds.__class__ is list:
        here = (at, "refunds[]")
        self.refunds = [decode_refund(item, here) for item in v_refunds]
    elif v_refunds is None:
        self.refunds = None
    else:
        self.refunds = mismatch(v_refunds, at, "refunds", "array")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.product = v_product
    if v_product.__class__ is not str and v_product is not None:
        self.product = mismatch(v_product, at, "product", "string")
    self.client_id = v_client_id
    if v_client_id.__class__ is not str and v_client_id is not None:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.shipping_address = (
        None if v_shipping_address is None else decode_address(v_shipping_address, (at, "shipping_address"))
    )
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "tenders": ("tenders", False, encode_list_of(encode_later(__name__, "tender"))),
    "refunds": ("refunds", False, encode_list_of(encode_later(__name__, "refund"))),
    "reference_id": ("reference_id", False, refuse_float),
    "product": ("product", False, plain),
    "client_id": ("client_id", False, refuse_float),
    "shipping_address": ("shipping_address", False, encode_later(__name__, "address")),
    "order_id": ("order_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Transaction, _FIELDS)
