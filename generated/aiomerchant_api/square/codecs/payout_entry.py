"""The codec of PayoutEntry.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.payout_entry import PayoutEntry

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_payment_balance_activity_app_fee_revenue_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_app_fee_revenue_detail",
    globals(),
    "decode_payment_balance_activity_app_fee_revenue_detail",
)
decode_payment_balance_activity_app_fee_refund_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_app_fee_refund_detail",
    globals(),
    "decode_payment_balance_activity_app_fee_refund_detail",
)
decode_payment_balance_activity_automatic_savings_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_automatic_savings_detail",
    globals(),
    "decode_payment_balance_activity_automatic_savings_detail",
)
decode_payment_balance_activity_automatic_savings_reversed_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_automatic_savings_reversed_detail",
    globals(),
    "decode_payment_balance_activity_automatic_savings_reversed_detail",
)
decode_payment_balance_activity_charge_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_charge_detail",
    globals(),
    "decode_payment_balance_activity_charge_detail",
)
decode_payment_balance_activity_deposit_fee_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_deposit_fee_detail",
    globals(),
    "decode_payment_balance_activity_deposit_fee_detail",
)
decode_payment_balance_activity_deposit_fee_reversed_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_deposit_fee_reversed_detail",
    globals(),
    "decode_payment_balance_activity_deposit_fee_reversed_detail",
)
decode_payment_balance_activity_dispute_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_dispute_detail",
    globals(),
    "decode_payment_balance_activity_dispute_detail",
)
decode_payment_balance_activity_fee_detail: Decode = decode_later(
    __name__, "payment_balance_activity_fee_detail", globals(), "decode_payment_balance_activity_fee_detail"
)
decode_payment_balance_activity_free_processing_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_free_processing_detail",
    globals(),
    "decode_payment_balance_activity_free_processing_detail",
)
decode_payment_balance_activity_hold_adjustment_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_hold_adjustment_detail",
    globals(),
    "decode_payment_balance_activity_hold_adjustment_detail",
)
decode_payment_balance_activity_open_dispute_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_open_dispute_detail",
    globals(),
    "decode_payment_balance_activity_open_dispute_detail",
)
decode_payment_balance_activity_other_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_other_detail",
    globals(),
    "decode_payment_balance_activity_other_detail",
)
decode_payment_balance_activity_other_adjustment_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_other_adjustment_detail",
    globals(),
    "decode_payment_balance_activity_other_adjustment_detail",
)
decode_payment_balance_activity_refund_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_refund_detail",
    globals(),
    "decode_payment_balance_activity_refund_detail",
)
decode_payment_balance_activity_release_adjustment_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_release_adjustment_detail",
    globals(),
    "decode_payment_balance_activity_release_adjustment_detail",
)
decode_payment_balance_activity_reserve_hold_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_reserve_hold_detail",
    globals(),
    "decode_payment_balance_activity_reserve_hold_detail",
)
decode_payment_balance_activity_reserve_release_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_reserve_release_detail",
    globals(),
    "decode_payment_balance_activity_reserve_release_detail",
)
decode_payment_balance_activity_square_capital_payment_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_square_capital_payment_detail",
    globals(),
    "decode_payment_balance_activity_square_capital_payment_detail",
)
decode_payment_balance_activity_square_capital_reversed_payment_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_square_capital_reversed_payment_detail",
    globals(),
    "decode_payment_balance_activity_square_capital_reversed_payment_detail",
)
decode_payment_balance_activity_tax_on_fee_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_tax_on_fee_detail",
    globals(),
    "decode_payment_balance_activity_tax_on_fee_detail",
)
decode_payment_balance_activity_third_party_fee_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_third_party_fee_detail",
    globals(),
    "decode_payment_balance_activity_third_party_fee_detail",
)
decode_payment_balance_activity_third_party_fee_refund_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_third_party_fee_refund_detail",
    globals(),
    "decode_payment_balance_activity_third_party_fee_refund_detail",
)
decode_payment_balance_activity_square_payroll_transfer_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_square_payroll_transfer_detail",
    globals(),
    "decode_payment_balance_activity_square_payroll_transfer_detail",
)
decode_payment_balance_activity_square_payroll_transfer_reversed_detail: Decode = decode_later(
    __name__,
    "payment_balance_activity_square_payroll_transfer_reversed_detail",
    globals(),
    "decode_payment_balance_activity_square_payroll_transfer_reversed_detail",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PayoutEntry")
    get = data.get
    self: Any = new(PayoutEntry)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.payout_id = v = get("payout_id")
    if v.__class__ is not str:
        self.payout_id = mismatch(v, at, "payout_id", "string")
    self.effective_at = v = get("effective_at")
    if v is not None:
        self.effective_at = instant(v, at, "effective_at")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.gross_amount_money = v = get("gross_amount_money")
    if v is not None:
        self.gross_amount_money = decode_money(v, (at, "gross_amount_money"))
    self.fee_amount_money = v = get("fee_amount_money")
    if v is not None:
        self.fee_amount_money = decode_money(v, (at, "fee_amount_money"))
    self.net_amount_money = v = get("net_amount_money")
    if v is not None:
        self.net_amount_money = decode_money(v, (at, "net_amount_money"))
    self.type_app_fee_revenue_details = v = get("type_app_fee_revenue_details")
    if v is not None:
        self.type_app_fee_revenue_details = decode_payment_balance_activity_app_fee_revenue_detail(
            v, (at, "type_app_fee_revenue_details")
        )
    self.type_app_fee_refund_details = v = get("type_app_fee_refund_details")
    if v is not None:
        self.type_app_fee_refund_details = decode_payment_balance_activity_app_fee_refund_detail(
            v, (at, "type_app_fee_refund_details")
        )
    self.type_automatic_savings_details = v = get("type_automatic_savings_details")
    if v is not None:
        self.type_automatic_savings_details = decode_payment_balance_activity_automatic_savings_detail(
            v, (at, "type_automatic_savings_details")
        )
    self.type_automatic_savings_reversed_details = v = get("type_automatic_savings_reversed_details")
    if v is not None:
        self.type_automatic_savings_reversed_details = (
            decode_payment_balance_activity_automatic_savings_reversed_detail(
                v, (at, "type_automatic_savings_reversed_details")
            )
        )
    self.type_charge_details = v = get("type_charge_details")
    if v is not None:
        self.type_charge_details = decode_payment_balance_activity_charge_detail(
            v, (at, "type_charge_details")
        )
    self.type_deposit_fee_details = v = get("type_deposit_fee_details")
    if v is not None:
        self.type_deposit_fee_details = decode_payment_balance_activity_deposit_fee_detail(
            v, (at, "type_deposit_fee_details")
        )
    self.type_deposit_fee_reversed_details = v = get("type_deposit_fee_reversed_details")
    if v is not None:
        self.type_deposit_fee_reversed_details = decode_payment_balance_activity_deposit_fee_reversed_detail(
            v, (at, "type_deposit_fee_reversed_details")
        )
    self.type_dispute_details = v = get("type_dispute_details")
    if v is not None:
        self.type_dispute_details = decode_payment_balance_activity_dispute_detail(
            v, (at, "type_dispute_details")
        )
    self.type_fee_details = v = get("type_fee_details")
    if v is not None:
        self.type_fee_details = decode_payment_balance_activity_fee_detail(v, (at, "type_fee_details"))
    self.type_free_processing_details = v = get("type_free_processing_details")
    if v is not None:
        self.type_free_processing_details = decode_payment_balance_activity_free_processing_detail(
            v, (at, "type_free_processing_details")
        )
    self.type_hold_adjustment_details = v = get("type_hold_adjustment_details")
    if v is not None:
        self.type_hold_adjustment_details = decode_payment_balance_activity_hold_adjustment_detail(
            v, (at, "type_hold_adjustment_details")
        )
    self.type_open_dispute_details = v = get("type_open_dispute_details")
    if v is not None:
        self.type_open_dispute_details = decode_payment_balance_activity_open_dispute_detail(
            v, (at, "type_open_dispute_details")
        )
    self.type_other_details = v = get("type_other_details")
    if v is not None:
        self.type_other_details = decode_payment_balance_activity_other_detail(v, (at, "type_other_details"))
    self.type_other_adjustment_details = v = get("type_other_adjustment_details")
    if v is not None:
        self.type_other_adjustment_details = decode_payment_balance_activity_other_adjustment_detail(
            v, (at, "type_other_adjustment_details")
        )
    self.type_refund_details = v = get("type_refund_details")
    if v is not None:
        self.type_refund_details = decode_payment_balance_activity_refund_detail(
            v, (at, "type_refund_details")
        )
    self.type_release_adjustment_details = v = get("type_release_adjustment_details")
    if v is not None:
        self.type_release_adjustment_details = decode_payment_balance_activity_release_adjustment_detail(
            v, (at, "type_release_adjustment_details")
        )
    self.type_reserve_hold_details = v = get("type_reserve_hold_details")
    if v is not None:
        self.type_reserve_hold_details = decode_payment_balance_activity_reserve_hold_detail(
            v, (at, "type_reserve_hold_details")
        )
    self.type_reserve_release_details = v = get("type_reserve_release_details")
    if v is not None:
        self.type_reserve_release_details = decode_payment_balance_activity_reserve_release_detail(
            v, (at, "type_reserve_release_details")
        )
    self.type_square_capital_payment_details = v = get("type_square_capital_payment_details")
    if v is not None:
        self.type_square_capital_payment_details = (
            decode_payment_balance_activity_square_capital_payment_detail(
                v, (at, "type_square_capital_payment_details")
            )
        )
    self.type_square_capital_reversed_payment_details = v = get(
        "type_square_capital_reversed_payment_details"
    )
    if v is not None:
        self.type_square_capital_reversed_payment_details = (
            decode_payment_balance_activity_square_capital_reversed_payment_detail(
                v, (at, "type_square_capital_reversed_payment_details")
            )
        )
    self.type_tax_on_fee_details = v = get("type_tax_on_fee_details")
    if v is not None:
        self.type_tax_on_fee_details = decode_payment_balance_activity_tax_on_fee_detail(
            v, (at, "type_tax_on_fee_details")
        )
    self.type_third_party_fee_details = v = get("type_third_party_fee_details")
    if v is not None:
        self.type_third_party_fee_details = decode_payment_balance_activity_third_party_fee_detail(
            v, (at, "type_third_party_fee_details")
        )
    self.type_third_party_fee_refund_details = v = get("type_third_party_fee_refund_details")
    if v is not None:
        self.type_third_party_fee_refund_details = (
            decode_payment_balance_activity_third_party_fee_refund_detail(
                v, (at, "type_third_party_fee_refund_details")
            )
        )
    self.type_square_payroll_transfer_details = v = get("type_square_payroll_transfer_details")
    if v is not None:
        self.type_square_payroll_transfer_details = (
            decode_payment_balance_activity_square_payroll_transfer_detail(
                v, (at, "type_square_payroll_transfer_details")
            )
        )
    self.type_square_payroll_transfer_reversed_details = v = get(
        "type_square_payroll_transfer_reversed_details"
    )
    if v is not None:
        self.type_square_payroll_transfer_reversed_details = (
            decode_payment_balance_activity_square_payroll_transfer_reversed_detail(
                v, (at, "type_square_payroll_transfer_reversed_details")
            )
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "payout_id": ("payout_id", False, plain),
    "effective_at": ("effective_at", False, plain),
    "type": ("type", False, plain),
    "gross_amount_money": ("gross_amount_money", False, encode_later(__name__, "money")),
    "fee_amount_money": ("fee_amount_money", False, encode_later(__name__, "money")),
    "net_amount_money": ("net_amount_money", False, encode_later(__name__, "money")),
    "type_app_fee_revenue_details": (
        "type_app_fee_revenue_details",
        False,
        encode_later(__name__, "payment_balance_activity_app_fee_revenue_detail"),
    ),
    "type_app_fee_refund_details": (
        "type_app_fee_refund_details",
        False,
        encode_later(__name__, "payment_balance_activity_app_fee_refund_detail"),
    ),
    "type_automatic_savings_details": (
        "type_automatic_savings_details",
        False,
        encode_later(__name__, "payment_balance_activity_automatic_savings_detail"),
    ),
    "type_automatic_savings_reversed_details": (
        "type_automatic_savings_reversed_details",
        False,
        encode_later(__name__, "payment_balance_activity_automatic_savings_reversed_detail"),
    ),
    "type_charge_details": (
        "type_charge_details",
        False,
        encode_later(__name__, "payment_balance_activity_charge_detail"),
    ),
    "type_deposit_fee_details": (
        "type_deposit_fee_details",
        False,
        encode_later(__name__, "payment_balance_activity_deposit_fee_detail"),
    ),
    "type_deposit_fee_reversed_details": (
        "type_deposit_fee_reversed_details",
        False,
        encode_later(__name__, "payment_balance_activity_deposit_fee_reversed_detail"),
    ),
    "type_dispute_details": (
        "type_dispute_details",
        False,
        encode_later(__name__, "payment_balance_activity_dispute_detail"),
    ),
    "type_fee_details": (
        "type_fee_details",
        False,
        encode_later(__name__, "payment_balance_activity_fee_detail"),
    ),
    "type_free_processing_details": (
        "type_free_processing_details",
        False,
        encode_later(__name__, "payment_balance_activity_free_processing_detail"),
    ),
    "type_hold_adjustment_details": (
        "type_hold_adjustment_details",
        False,
        encode_later(__name__, "payment_balance_activity_hold_adjustment_detail"),
    ),
    "type_open_dispute_details": (
        "type_open_dispute_details",
        False,
        encode_later(__name__, "payment_balance_activity_open_dispute_detail"),
    ),
    "type_other_details": (
        "type_other_details",
        False,
        encode_later(__name__, "payment_balance_activity_other_detail"),
    ),
    "type_other_adjustment_details": (
        "type_other_adjustment_details",
        False,
        encode_later(__name__, "payment_balance_activity_other_adjustment_detail"),
    ),
    "type_refund_details": (
        "type_refund_details",
        False,
        encode_later(__name__, "payment_balance_activity_refund_detail"),
    ),
    "type_release_adjustment_details": (
        "type_release_adjustment_details",
        False,
        encode_later(__name__, "payment_balance_activity_release_adjustment_detail"),
    ),
    "type_reserve_hold_details": (
        "type_reserve_hold_details",
        False,
        encode_later(__name__, "payment_balance_activity_reserve_hold_detail"),
    ),
    "type_reserve_release_details": (
        "type_reserve_release_details",
        False,
        encode_later(__name__, "payment_balance_activity_reserve_release_detail"),
    ),
    "type_square_capital_payment_details": (
        "type_square_capital_payment_details",
        False,
        encode_later(__name__, "payment_balance_activity_square_capital_payment_detail"),
    ),
    "type_square_capital_reversed_payment_details": (
        "type_square_capital_reversed_payment_details",
        False,
        encode_later(__name__, "payment_balance_activity_square_capital_reversed_payment_detail"),
    ),
    "type_tax_on_fee_details": (
        "type_tax_on_fee_details",
        False,
        encode_later(__name__, "payment_balance_activity_tax_on_fee_detail"),
    ),
    "type_third_party_fee_details": (
        "type_third_party_fee_details",
        False,
        encode_later(__name__, "payment_balance_activity_third_party_fee_detail"),
    ),
    "type_third_party_fee_refund_details": (
        "type_third_party_fee_refund_details",
        False,
        encode_later(__name__, "payment_balance_activity_third_party_fee_refund_detail"),
    ),
    "type_square_payroll_transfer_details": (
        "type_square_payroll_transfer_details",
        False,
        encode_later(__name__, "payment_balance_activity_square_payroll_transfer_detail"),
    ),
    "type_square_payroll_transfer_reversed_details": (
        "type_square_payroll_transfer_reversed_details",
        False,
        encode_later(__name__, "payment_balance_activity_square_payroll_transfer_reversed_detail"),
    ),
}

encode = object_encoder(PayoutEntry, _FIELDS)
