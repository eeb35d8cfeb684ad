"""The model PayoutEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.activity_type import ActivityType
    from ..models.money import Money
    from ..models.payment_balance_activity_app_fee_refund_detail import (
        PaymentBalanceActivityAppFeeRefundDetail,
    )
    from ..models.payment_balance_activity_app_fee_revenue_detail import (
        PaymentBalanceActivityAppFeeRevenueDetail,
    )
    from ..models.payment_balance_activity_automatic_savings_detail import (
        PaymentBalanceActivityAutomaticSavingsDetail,
    )
    from ..models.payment_balance_activity_automatic_savings_reversed_detail import (
        PaymentBalanceActivityAutomaticSavingsReversedDetail,
    )
    from ..models.payment_balance_activity_charge_detail import PaymentBalanceActivityChargeDetail
    from ..models.payment_balance_activity_deposit_fee_detail import PaymentBalanceActivityDepositFeeDetail
    from ..models.payment_balance_activity_deposit_fee_reversed_detail import (
        PaymentBalanceActivityDepositFeeReversedDetail,
    )
    from ..models.payment_balance_activity_dispute_detail import PaymentBalanceActivityDisputeDetail
    from ..models.payment_balance_activity_fee_detail import PaymentBalanceActivityFeeDetail
    from ..models.payment_balance_activity_free_processing_detail import (
        PaymentBalanceActivityFreeProcessingDetail,
    )
    from ..models.payment_balance_activity_hold_adjustment_detail import (
        PaymentBalanceActivityHoldAdjustmentDetail,
    )
    from ..models.payment_balance_activity_open_dispute_detail import PaymentBalanceActivityOpenDisputeDetail
    from ..models.payment_balance_activity_other_adjustment_detail import (
        PaymentBalanceActivityOtherAdjustmentDetail,
    )
    from ..models.payment_balance_activity_other_detail import PaymentBalanceActivityOtherDetail
    from ..models.payment_balance_activity_refund_detail import PaymentBalanceActivityRefundDetail
    from ..models.payment_balance_activity_release_adjustment_detail import (
        PaymentBalanceActivityReleaseAdjustmentDetail,
    )
    from ..models.payment_balance_activity_reserve_hold_detail import PaymentBalanceActivityReserveHoldDetail
    from ..models.payment_balance_activity_reserve_release_detail import (
        PaymentBalanceActivityReserveReleaseDetail,
    )
    from ..models.payment_balance_activity_square_capital_payment_detail import (
        PaymentBalanceActivitySquareCapitalPaymentDetail,
    )
    from ..models.payment_balance_activity_square_capital_reversed_payment_detail import (
        PaymentBalanceActivitySquareCapitalReversedPaymentDetail,
    )
    from ..models.payment_balance_activity_square_payroll_transfer_detail import (
        PaymentBalanceActivitySquarePayrollTransferDetail,
    )
    from ..models.payment_balance_activity_square_payroll_transfer_reversed_detail import (
        PaymentBalanceActivitySquarePayrollTransferReversedDetail,
    )
    from ..models.payment_balance_activity_tax_on_fee_detail import PaymentBalanceActivityTaxOnFeeDetail
    from ..models.payment_balance_activity_third_party_fee_detail import (
        PaymentBalanceActivityThirdPartyFeeDetail,
    )
    from ..models.payment_balance_activity_third_party_fee_refund_detail import (
        PaymentBalanceActivityThirdPartyFeeRefundDetail,
    )


@define(kw_only=True, eq=False, repr=False)
class PayoutEntry(Model):
    """Schema `PayoutEntry`.

    Attributes:
        id: Not empty.
        payout_id: Not empty.
    """

    id: str
    payout_id: str
    effective_at: datetime | None = None
    type: ActivityType | None = None
    gross_amount_money: Money | None = None
    fee_amount_money: Money | None = None
    net_amount_money: Money | None = None
    type_app_fee_revenue_details: PaymentBalanceActivityAppFeeRevenueDetail | None = None
    type_app_fee_refund_details: PaymentBalanceActivityAppFeeRefundDetail | None = None
    type_automatic_savings_details: PaymentBalanceActivityAutomaticSavingsDetail | None = None
    type_automatic_savings_reversed_details: PaymentBalanceActivityAutomaticSavingsReversedDetail | None = (
        None
    )
    type_charge_details: PaymentBalanceActivityChargeDetail | None = None
    type_deposit_fee_details: PaymentBalanceActivityDepositFeeDetail | None = None
    type_deposit_fee_reversed_details: PaymentBalanceActivityDepositFeeReversedDetail | None = None
    type_dispute_details: PaymentBalanceActivityDisputeDetail | None = None
    type_fee_details: PaymentBalanceActivityFeeDetail | None = None
    type_free_processing_details: PaymentBalanceActivityFreeProcessingDetail | None = None
    type_hold_adjustment_details: PaymentBalanceActivityHoldAdjustmentDetail | None = None
    type_open_dispute_details: PaymentBalanceActivityOpenDisputeDetail | None = None
    type_other_details: PaymentBalanceActivityOtherDetail | None = None
    type_other_adjustment_details: PaymentBalanceActivityOtherAdjustmentDetail | None = None
    type_refund_details: PaymentBalanceActivityRefundDetail | None = None
    type_release_adjustment_details: PaymentBalanceActivityReleaseAdjustmentDetail | None = None
    type_reserve_hold_details: PaymentBalanceActivityReserveHoldDetail | None = None
    type_reserve_release_details: PaymentBalanceActivityReserveReleaseDetail | None = None
    type_square_capital_payment_details: PaymentBalanceActivitySquareCapitalPaymentDetail | None = None
    type_square_capital_reversed_payment_details: (
        PaymentBalanceActivitySquareCapitalReversedPaymentDetail | None
    ) = None
    type_tax_on_fee_details: PaymentBalanceActivityTaxOnFeeDetail | None = None
    type_third_party_fee_details: PaymentBalanceActivityThirdPartyFeeDetail | None = None
    type_third_party_fee_refund_details: PaymentBalanceActivityThirdPartyFeeRefundDetail | None = None
    type_square_payroll_transfer_details: PaymentBalanceActivitySquarePayrollTransferDetail | None = None
    type_square_payroll_transfer_reversed_details: (
        PaymentBalanceActivitySquarePayrollTransferReversedDetail | None
    ) = None
