"""The codec of Refund.

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

from ..models.refund import Refund

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_additional_recipient: Decode = decode_later(
    __name__, "additional_recipient", globals(), "decode_additional_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Refund")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_id,
            v_location_id,
            v_transaction_id,
            v_tender_id,
            v_created_at,
            v_reason,
            v_amount_money,
            v_status,
            v_processing_fee_money,
            v_additional_recipients,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_location_id,
            v_transaction_id,
            v_tender_id,
            v_created_at,
            v_reason,
            v_amount_money,
            v_status,
            v_processing_fee_money,
            v_additional_recipients,
        ) = _values(known)
    self: Any = new(Refund)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.transaction_id = v_transaction_id
    if v_transaction_id.__class__ is not str and v_transaction_id is not None:
        self.transaction_id = mismatch(v_transaction_id, at, "transaction_id", "string")
    self.tender_id = v_tender_id
    if v_tender_id.__class__ is not str and v_tender_id is not None:
        self.tender_id = mismatch(v_tender_id, at, "tender_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.reason = v_reason
    if v_reason.__class__ is not str:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.processing_fee_money = (
        None
        if v_processing_fee_money is None
        else decode_money(v_processing_fee_money, (at, "processing_fee_money"))
    )
    if v_additional_recipients.__class__ is list:
        here = (at, "additional_recipients[]")
        self.additional_recipients = [
            decode_additional_recipient(item, here) for item in v_additional_recipients
        ]
    elif v_additional_recipients is None:
        self.additional_recipients = None
    else:
        self.additional_recipients = mismatch(v_additional_recipients, at, "additional_recipients", "array")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "transaction_id": ("transaction_id", False, refuse_float),
    "tender_id": ("tender_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "reason": ("reason", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "status": ("status", False, plain),
    "processing_fee_money": ("processing_fee_money", False, encode_later(__name__, "money")),
    "additional_recipients": (
        "additional_recipients",
        False,
        encode_list_of(encode_later(__name__, "additional_recipient")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Refund, _FIELDS)
