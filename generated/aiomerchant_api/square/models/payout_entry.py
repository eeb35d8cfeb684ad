"""The model PayoutEntry, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ActivityType
    from ..models.money import Money


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


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityAppFeeRefundDetail(Model):
    """Schema `PaymentBalanceActivityAppFeeRefundDetail`."""

    payment_id: str | None = None
    refund_id: str | None = None
    location_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityAppFeeRevenueDetail(Model):
    """Schema `PaymentBalanceActivityAppFeeRevenueDetail`."""

    payment_id: str | None = None
    location_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityAutomaticSavingsDetail(Model):
    """Schema `PaymentBalanceActivityAutomaticSavingsDetail`."""

    payment_id: str | None = None
    payout_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityAutomaticSavingsReversedDetail(Model):
    """Schema `PaymentBalanceActivityAutomaticSavingsReversedDetail`."""

    payment_id: str | None = None
    payout_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityChargeDetail(Model):
    """Schema `PaymentBalanceActivityChargeDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityDepositFeeDetail(Model):
    """Schema `PaymentBalanceActivityDepositFeeDetail`."""

    payout_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityDepositFeeReversedDetail(Model):
    """Schema `PaymentBalanceActivityDepositFeeReversedDetail`."""

    payout_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityDisputeDetail(Model):
    """Schema `PaymentBalanceActivityDisputeDetail`."""

    payment_id: str | None = None
    dispute_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityFeeDetail(Model):
    """Schema `PaymentBalanceActivityFeeDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityFreeProcessingDetail(Model):
    """Schema `PaymentBalanceActivityFreeProcessingDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityHoldAdjustmentDetail(Model):
    """Schema `PaymentBalanceActivityHoldAdjustmentDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityOpenDisputeDetail(Model):
    """Schema `PaymentBalanceActivityOpenDisputeDetail`."""

    payment_id: str | None = None
    dispute_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityOtherAdjustmentDetail(Model):
    """Schema `PaymentBalanceActivityOtherAdjustmentDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityOtherDetail(Model):
    """Schema `PaymentBalanceActivityOtherDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityRefundDetail(Model):
    """Schema `PaymentBalanceActivityRefundDetail`."""

    payment_id: str | None = None
    refund_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityReleaseAdjustmentDetail(Model):
    """Schema `PaymentBalanceActivityReleaseAdjustmentDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityReserveHoldDetail(Model):
    """Schema `PaymentBalanceActivityReserveHoldDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityReserveReleaseDetail(Model):
    """Schema `PaymentBalanceActivityReserveReleaseDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivitySquareCapitalPaymentDetail(Model):
    """Schema `PaymentBalanceActivitySquareCapitalPaymentDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivitySquareCapitalReversedPaymentDetail(Model):
    """Schema `PaymentBalanceActivitySquareCapitalReversedPaymentDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivitySquarePayrollTransferDetail(Model):
    """Schema `PaymentBalanceActivitySquarePayrollTransferDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivitySquarePayrollTransferReversedDetail(Model):
    """Schema `PaymentBalanceActivitySquarePayrollTransferReversedDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityTaxOnFeeDetail(Model):
    """Schema `PaymentBalanceActivityTaxOnFeeDetail`."""

    payment_id: str | None = None
    tax_rate_description: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityThirdPartyFeeDetail(Model):
    """Schema `PaymentBalanceActivityThirdPartyFeeDetail`."""

    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityThirdPartyFeeRefundDetail(Model):
    """Schema `PaymentBalanceActivityThirdPartyFeeRefundDetail`."""

    payment_id: str | None = None
    refund_id: str | None = None
