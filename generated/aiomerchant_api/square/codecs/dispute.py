"""The codec of Dispute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    day,
    decode_later,
    encode_later,
    encode_list_of,
    full_date,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.dispute import Dispute

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_disputed_payment: Decode = decode_later(
    __name__, "disputed_payment", globals(), "decode_disputed_payment"
)
_decode_evidence_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Dispute")
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_dispute_id,
            v_id,
            v_amount_money,
            v_reason,
            v_state,
            v_due_at,
            v_disputed_payment,
            v_evidence_ids,
            v_card_brand,
            v_created_at,
            v_updated_at,
            v_brand_dispute_id,
            v_reported_date,
            v_reported_at,
            v_version,
            v_location_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_dispute_id,
            v_id,
            v_amount_money,
            v_reason,
            v_state,
            v_due_at,
            v_disputed_payment,
            v_evidence_ids,
            v_card_brand,
            v_created_at,
            v_updated_at,
            v_brand_dispute_id,
            v_reported_date,
            v_reported_at,
            v_version,
            v_location_id,
        ) = _values(known)
    self: Any = new(Dispute)
    self.dispute_id = v_dispute_id
    if v_dispute_id.__class__ is not str and v_dispute_id is not None:
        self.dispute_id = mismatch(v_dispute_id, at, "dispute_id", "string")
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.reason = v_reason
    if v_reason.__class__ is not str and v_reason is not None:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self.state = v_state
    if v_state.__class__ is not str and v_state is not None:
        self.state = mismatch(v_state, at, "state", "string")
    self.due_at = None if v_due_at is None else instant(v_due_at, at, "due_at")
    self.disputed_payment = (
        None
        if v_disputed_payment is None
        else decode_disputed_payment(v_disputed_payment, (at, "disputed_payment"))
    )
    self.evidence_ids = (
        None if v_evidence_ids is None else _decode_evidence_ids(v_evidence_ids, at, "evidence_ids")
    )
    self.card_brand = v_card_brand
    if v_card_brand.__class__ is not str and v_card_brand is not None:
        self.card_brand = mismatch(v_card_brand, at, "card_brand", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.brand_dispute_id = v_brand_dispute_id
    if v_brand_dispute_id.__class__ is not str and v_brand_dispute_id is not None:
        self.brand_dispute_id = mismatch(v_brand_dispute_id, at, "brand_dispute_id", "string")
    self.reported_date = None if v_reported_date is None else full_date(v_reported_date, at, "reported_date")
    self.reported_at = None if v_reported_at is None else instant(v_reported_at, at, "reported_at")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "dispute_id": ("dispute_id", False, refuse_float),
    "id": ("id", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reason": ("reason", False, plain),
    "state": ("state", False, plain),
    "due_at": ("due_at", False, moment),
    "disputed_payment": ("disputed_payment", False, encode_later(__name__, "disputed_payment")),
    "evidence_ids": ("evidence_ids", False, encode_list_of(refuse_float)),
    "card_brand": ("card_brand", False, plain),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "brand_dispute_id": ("brand_dispute_id", False, refuse_float),
    "reported_date": ("reported_date", False, day),
    "reported_at": ("reported_at", False, moment),
    "version": ("version", False, whole),
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Dispute, _FIELDS)
