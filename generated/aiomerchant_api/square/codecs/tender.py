"""The codec of Tender.

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

from ..models.tender import Tender

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_tender_card_details: Decode = decode_later(
    __name__, "tender_card_details", globals(), "decode_tender_card_details"
)
decode_tender_cash_details: Decode = decode_later(
    __name__, "tender_cash_details", globals(), "decode_tender_cash_details"
)
decode_tender_bank_account_details: Decode = decode_later(
    __name__, "tender_bank_account_details", globals(), "decode_tender_bank_account_details"
)
decode_tender_buy_now_pay_later_details: Decode = decode_later(
    __name__, "tender_buy_now_pay_later_details", globals(), "decode_tender_buy_now_pay_later_details"
)
decode_tender_square_account_details: Decode = decode_later(
    __name__, "tender_square_account_details", globals(), "decode_tender_square_account_details"
)
decode_additional_recipient: Decode = decode_later(
    __name__, "additional_recipient", globals(), "decode_additional_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Tender")
    known = data if len(data) == 17 else _NOTHING | data
    try:
        (
            v_id,
            v_location_id,
            v_transaction_id,
            v_created_at,
            v_note,
            v_amount_money,
            v_tip_money,
            v_processing_fee_money,
            v_customer_id,
            v_type,
            v_card_details,
            v_cash_details,
            v_bank_account_details,
            v_buy_now_pay_later_details,
            v_square_account_details,
            v_additional_recipients,
            v_payment_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_location_id,
            v_transaction_id,
            v_created_at,
            v_note,
            v_amount_money,
            v_tip_money,
            v_processing_fee_money,
            v_customer_id,
            v_type,
            v_card_details,
            v_cash_details,
            v_bank_account_details,
            v_buy_now_pay_later_details,
            v_square_account_details,
            v_additional_recipients,
            v_payment_id,
        ) = _values(known)
    self: Any = new(Tender)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.transaction_id = v_transaction_id
    if v_transaction_id.__class__ is not str and v_transaction_id is not None:
        self.transaction_id = mismatch(v_transaction_id, at, "transaction_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.note = v_note
    if v_note.__class__ is not str and v_note is not None:
        self.note = mismatch(v_note, at, "note", "string")
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.tip_money = None if v_tip_money is None else decode_money(v_tip_money, (at, "tip_money"))
    self.processing_fee_money = (
        None
        if v_processing_fee_money is None
        else decode_money(v_processing_fee_money, (at, "processing_fee_money"))
    )
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.card_details = (
        None if v_card_details is None else decode_tender_card_details(v_card_details, (at, "card_details"))
    )
    self.cash_details = (
        None if v_cash_details is None else decode_tender_cash_details(v_cash_details, (at, "cash_details"))
    )
    self.bank_account_details = (
        None
        if v_bank_account_details is None
        else decode_tender_bank_account_details(v_bank_account_details, (at, "bank_account_details"))
    )
    self.buy_now_pay_later_details = (
        None
        if v_buy_now_pay_later_details is None
        else decode_tender_buy_now_pay_later_details(
            v_buy_now_pay_later_details, (at, "buy_now_pay_later_details")
        )
    )
    self.square_account_details = (
        None
        if v_square_account_details is None
        else decode_tender_square_account_details(v_square_account_details, (at, "square_account_details"))
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
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str and v_payment_id is not None:
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self._extra = None if len(known) == 17 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "transaction_id": ("transaction_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "note": ("note", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
    "processing_fee_money": ("processing_fee_money", False, encode_later(__name__, "money")),
    "customer_id": ("customer_id", False, refuse_float),
    "type": ("type", False, plain),
    "card_details": ("card_details", False, encode_later(__name__, "tender_card_details")),
    "cash_details": ("cash_details", False, encode_later(__name__, "tender_cash_details")),
    "bank_account_details": (
        "bank_account_details",
        False,
        encode_later(__name__, "tender_bank_account_details"),
    ),
    "buy_now_pay_later_details": (
        "buy_now_pay_later_details",
        False,
        encode_later(__name__, "tender_buy_now_pay_later_details"),
    ),
    "square_account_details": (
        "square_account_details",
        False,
        encode_later(__name__, "tender_square_account_details"),
    ),
    "additional_recipients": (
        "additional_recipients",
        False,
        encode_list_of(encode_later(__name__, "additional_recipient")),
    ),
    "payment_id": ("payment_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Tender, _FIELDS)
