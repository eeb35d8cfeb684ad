"""The codec of Tender.

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
    get = data.get
    self: Any = new(Tender)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.transaction_id = v = get("transaction_id")
    if v.__class__ is not str and (v is not None):
        self.transaction_id = mismatch(v, at, "transaction_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None):
        self.note = mismatch(v, at, "note", "string")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.tip_money = v = get("tip_money")
    if v is not None:
        self.tip_money = decode_money(v, (at, "tip_money"))
    self.processing_fee_money = v = get("processing_fee_money")
    if v is not None:
        self.processing_fee_money = decode_money(v, (at, "processing_fee_money"))
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.card_details = v = get("card_details")
    if v is not None:
        self.card_details = decode_tender_card_details(v, (at, "card_details"))
    self.cash_details = v = get("cash_details")
    if v is not None:
        self.cash_details = decode_tender_cash_details(v, (at, "cash_details"))
    self.bank_account_details = v = get("bank_account_details")
    if v is not None:
        self.bank_account_details = decode_tender_bank_account_details(v, (at, "bank_account_details"))
    self.buy_now_pay_later_details = v = get("buy_now_pay_later_details")
    if v is not None:
        self.buy_now_pay_later_details = decode_tender_buy_now_pay_later_details(
            v, (at, "buy_now_pay_later_details")
        )
    self.square_account_details = v = get("square_account_details")
    if v is not None:
        self.square_account_details = decode_tender_square_account_details(v, (at, "square_account_details"))
    self.additional_recipients = v = get("additional_recipients")
    if v.__class__ is list:
        here = (at, "additional_recipients[]")
        self.additional_recipients = [decode_additional_recipient(i, here) for i in v]
    elif v is not None:
        self.additional_recipients = mismatch(v, at, "additional_recipients", "array")
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str and (v is not None):
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "location_id": ("location_id", False, plain),
    "transaction_id": ("transaction_id", False, plain),
    "created_at": ("created_at", False, plain),
    "note": ("note", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
    "processing_fee_money": ("processing_fee_money", False, encode_later(__name__, "money")),
    "customer_id": ("customer_id", False, plain),
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
    "payment_id": ("payment_id", False, plain),
}

encode = object_encoder(Tender, _FIELDS)
