"""The codec of PayoutEntry.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
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
    known = data if len(data) == 32 else _NOTHING | data
    try:
        (
            v_id,
            v_payout_id,
            v_effective_at,
            v_type,
            v_gross_amount_money,
            v_fee_amount_money,
            v_net_amount_money,
            v_type_app_fee_revenue_details,
            v_type_app_fee_refund_details,
            v_type_automatic_savings_details,
            v_type_automatic_savings_reversed_details,
            v_type_charge_details,
            v_type_deposit_fee_details,
            v_type_deposit_fee_reversed_details,
            v_type_dispute_details,
            v_type_fee_details,
            v_type_free_processing_details,
            v_type_hold_adjustment_details,
            v_type_open_dispute_details,
            v_type_other_details,
            v_type_other_adjustment_details,
            v_type_refund_details,
            v_type_release_adjustment_details,
            v_type_reserve_hold_details,
            v_type_reserve_release_details,
            v_type_square_capital_payment_details,
            v_type_square_capital_reversed_payment_details,
            v_type_tax_on_fee_details,
            v_type_third_party_fee_details,
            v_type_third_party_fee_refund_details,
            v_type_square_payroll_transfer_details,
            v_type_square_payroll_transfer_reversed_details,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_payout_id,
            v_effective_at,
            v_type,
            v_gross_amount_money,
            v_fee_amount_money,
            v_net_amount_money,
            v_type_app_fee_revenue_details,
            v_type_app_fee_refund_details,
            v_type_automatic_savings_details,
            v_type_automatic_savings_reversed_details,
            v_type_charge_details,
            v_type_deposit_fee_details,
            v_type_deposit_fee_reversed_details,
            v_type_dispute_details,
            v_type_fee_details,
            v_type_free_processing_details,
            v_type_hold_adjustment_details,
            v_type_open_dispute_details,
            v_type_other_details,
            v_type_other_adjustment_details,
            v_type_refund_details,
            v_type_release_adjustment_details,
            v_type_reserve_hold_details,
            v_type_reserve_release_details,
            v_type_square_capital_payment_details,
            v_type_square_capital_reversed_payment_details,
            v_type_tax_on_fee_details,
            v_type_third_party_fee_details,
            v_type_third_party_fee_refund_details,
            v_type_square_payroll_transfer_details,
            v_type_square_payroll_transfer_reversed_details,
        ) = _values(known)
    self: Any = new(PayoutEntry)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.payout_id = v_payout_id
    if v_payout_id.__class__ is not str:
        self.payout_id = mismatch(v_payout_id, at, "payout_id", "string")
    self.effective_at = None if v_effective_at is None else instant(v_effective_at, at, "effective_at")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.gross_amount_money = (
        None
        if v_gross_amount_money is None
        else decode_money(v_gross_amount_money, (at, "gross_amount_money"))
    )
    self.fee_amount_money = (
        None if v_fee_amount_money is None else decode_money(v_fee_amount_money, (at, "fee_amount_money"))
    )
    self.net_amount_money = (
        None if v_net_amount_money is None else decode_money(v_net_amount_money, (at, "net_amount_money"))
    )
    self.type_app_fee_revenue_details = (
        None
        if v_type_app_fee_revenue_details is None
        else decode_payment_balance_activity_app_fee_revenue_detail(
            v_type_app_fee_revenue_details, (at, "type_app_fee_revenue_details")
        )
    )
    self.type_app_fee_refund_details = (
        None
        if v_type_app_fee_refund_details is None
        else decode_payment_balance_activity_app_fee_refund_detail(
            v_type_app_fee_refund_details, (at, "type_app_fee_refund_details")
        )
    )
    self.type_automatic_savings_details = (
        None
        if v_type_automatic_savings_details is None
        else decode_payment_balance_activity_automatic_savings_detail(
            v_type_automatic_savings_details, (at, "type_automatic_savings_details")
        )
    )
    self.type_automatic_savings_reversed_details = (
        None
        if v_type_automatic_savings_reversed_details is None
        else decode_payment_balance_activity_automatic_savings_reversed_detail(
            v_type_automatic_savings_reversed_details, (at, "type_automatic_savings_reversed_details")
        )
    )
    self.type_charge_details = (
        None
        if v_type_charge_details is None
        else decode_payment_balance_activity_charge_detail(v_type_charge_details, (at, "type_charge_details"))
    )
    self.type_deposit_fee_details = (
        None
        if v_type_deposit_fee_details is None
        else decode_payment_balance_activity_deposit_fee_detail(
            v_type_deposit_fee_details, (at, "type_deposit_fee_details")
        )
    )
    self.type_deposit_fee_reversed_details = (
        None
        if v_type_deposit_fee_reversed_details is None
        else decode_payment_balance_activity_deposit_fee_reversed_detail(
            v_type_deposit_fee_reversed_details, (at, "type_deposit_fee_reversed_details")
        )
    )
    self.type_dispute_details = (
        None
        if v_type_dispute_details is None
        else decode_payment_balance_activity_dispute_detail(
            v_type_dispute_details, (at, "type_dispute_details")
        )
    )
    self.type_fee_details = (
        None
        if v_type_fee_details is None
        else decode_payment_balance_activity_fee_detail(v_type_fee_details, (at, "type_fee_details"))
    )
    self.type_free_processing_details = (
        None
        if v_type_free_processing_details is None
        else decode_payment_balance_activity_free_processing_detail(
            v_type_free_processing_details, (at, "type_free_processing_details")
        )
    )
    self.type_hold_adjustment_details = (
        None
        if v_type_hold_adjustment_details is None
        else decode_payment_balance_activity_hold_adjustment_detail(
            v_type_hold_adjustment_details, (at, "type_hold_adjustment_details")
        )
    )
    self.type_open_dispute_details = (
        None
        if v_type_open_dispute_details is None
        else decode_payment_balance_activity_open_dispute_detail(
            v_type_open_dispute_details, (at, "type_open_dispute_details")
        )
    )
    self.type_other_details = (
        None
        if v_type_other_details is None
        else decode_payment_balance_activity_other_detail(v_type_other_details, (at, "type_other_details"))
    )
    self.type_other_adjustment_details = (
        None
        if v_type_other_adjustment_details is None
        else decode_payment_balance_activity_other_adjustment_detail(
            v_type_other_adjustment_details, (at, "type_other_adjustment_details")
        )
    )
    self.type_refund_details = (
        None
        if v_type_refund_details is None
        else decode_payment_balance_activity_refund_detail(v_type_refund_details, (at, "type_refund_details"))
    )
    self.type_release_adjustment_details = (
        None
        if v_type_release_adjustment_details is None
        else decode_payment_balance_activity_release_adjustment_detail(
            v_type_release_adjustment_details, (at, "type_release_adjustment_details")
        )
    )
    self.type_reserve_hold_details = (
        None
        if v_type_reserve_hold_details is None
        else decode_payment_balance_activity_reserve_hold_detail(
            v_type_reserve_hold_details, (at, "type_reserve_hold_details")
        )
    )
    self.type_reserve_release_details = (
        None
        if v_type_reserve_release_details is None
        else decode_payment_balance_activity_reserve_release_detail(
            v_type_reserve_release_details, (at, "type_reserve_release_details")
        )
    )
    self.type_square_capital_payment_details = (
        None
        if v_type_square_capital_payment_details is None
        else decode_payment_balance_activity_square_capital_payment_detail(
            v_type_square_capital_payment_details, (at, "type_square_capital_payment_details")
        )
    )
    self.type_square_capital_reversed_payment_details = (
        None
        if v_type_square_capital_reversed_payment_details is None
        else decode_payment_balance_activity_square_capital_reversed_payment_detail(
            v_type_square_capital_reversed_payment_details,
            (at, "type_square_capital_reversed_payment_details"),
        )
    )
    self.type_tax_on_fee_details = (
        None
        if v_type_tax_on_fee_details is None
        else decode_payment_balance_activity_tax_on_fee_detail(
            v_type_tax_on_fee_details, (at, "type_tax_on_fee_details")
        )
    )
    self.type_third_party_fee_details = (
        None
        if v_type_third_party_fee_details is None
        else decode_payment_balance_activity_third_party_fee_detail(
            v_type_third_party_fee_details, (at, "type_third_party_fee_details")
        )
    )
    self.type_third_party_fee_refund_details = (
        None
        if v_type_third_party_fee_refund_details is None
        else decode_payment_balance_activity_third_party_fee_refund_detail(
            v_type_third_party_fee_refund_details, (at, "type_third_party_fee_refund_details")
        )
    )
    self.type_square_payroll_transfer_details = (
        None
        if v_type_square_payroll_transfer_details is None
        else decode_payment_balance_activity_square_payroll_transfer_detail(
            v_type_square_payroll_transfer_details, (at, "type_square_payroll_transfer_details")
        )
    )
    self.type_square_payroll_transfer_reversed_details = (
        None
        if v_type_square_payroll_transfer_reversed_details is None
        else decode_payment_balance_activity_square_payroll_transfer_reversed_detail(
            v_type_square_payroll_transfer_reversed_details,
            (at, "type_square_payroll_transfer_reversed_details"),
        )
    )
    self._extra = None if len(known) == 32 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "payout_id": ("payout_id", False, refuse_float),
    "effective_at": ("effective_at", False, moment),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PayoutEntry, _FIELDS)
