"""The bodies of payouts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ActivityType
    from ..models.error import Error
    from ..models.money import Money
    from ..models.payout import Payout


@model
class GetPayoutResponse(Model):
    """Schema `GetPayoutResponse`."""

    payout: Payout
    errors: list[Error] | None = None


@model
class ListPayoutEntriesResponse(Model):
    """Schema `ListPayoutEntriesResponse`."""

    payout_entries: list[PayoutEntry] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class ListPayoutsResponse(Model):
    """Schema `ListPayoutsResponse`."""

    payouts: list[Payout] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class PaymentBalanceActivityAppFeeRefundDetail(Model):
    """Schema `PaymentBalanceActivityAppFeeRefundDetail`."""

    payment_id: Nullable[str] = ABSENT
    refund_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityAppFeeRevenueDetail(Model):
    """Schema `PaymentBalanceActivityAppFeeRevenueDetail`."""

    payment_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityAutomaticSavingsDetail(Model):
    """Schema `PaymentBalanceActivityAutomaticSavingsDetail`."""

    payment_id: Nullable[str] = ABSENT
    payout_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityAutomaticSavingsReversedDetail(Model):
    """Schema `PaymentBalanceActivityAutomaticSavingsReversedDetail`."""

    payment_id: Nullable[str] = ABSENT
    payout_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityChargeDetail(Model):
    """Schema `PaymentBalanceActivityChargeDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityDepositFeeDetail(Model):
    """Schema `PaymentBalanceActivityDepositFeeDetail`."""

    payout_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityDepositFeeReversedDetail(Model):
    """Schema `PaymentBalanceActivityDepositFeeReversedDetail`."""

    payout_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityDisputeDetail(Model):
    """Schema `PaymentBalanceActivityDisputeDetail`."""

    payment_id: Nullable[str] = ABSENT
    dispute_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityFeeDetail(Model):
    """Schema `PaymentBalanceActivityFeeDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityFreeProcessingDetail(Model):
    """Schema `PaymentBalanceActivityFreeProcessingDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityHoldAdjustmentDetail(Model):
    """Schema `PaymentBalanceActivityHoldAdjustmentDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityOpenDisputeDetail(Model):
    """Schema `PaymentBalanceActivityOpenDisputeDetail`."""

    payment_id: Nullable[str] = ABSENT
    dispute_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityOtherAdjustmentDetail(Model):
    """Schema `PaymentBalanceActivityOtherAdjustmentDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityOtherDetail(Model):
    """Schema `PaymentBalanceActivityOtherDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityRefundDetail(Model):
    """Schema `PaymentBalanceActivityRefundDetail`."""

    payment_id: Nullable[str] = ABSENT
    refund_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityReleaseAdjustmentDetail(Model):
    """Schema `PaymentBalanceActivityReleaseAdjustmentDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityReserveHoldDetail(Model):
    """Schema `PaymentBalanceActivityReserveHoldDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityReserveReleaseDetail(Model):
    """Schema `PaymentBalanceActivityReserveReleaseDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivitySquareCapitalPaymentDetail(Model):
    """Schema `PaymentBalanceActivitySquareCapitalPaymentDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivitySquareCapitalReversedPaymentDetail(Model):
    """Schema `PaymentBalanceActivitySquareCapitalReversedPaymentDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivitySquarePayrollTransferDetail(Model):
    """Schema `PaymentBalanceActivitySquarePayrollTransferDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivitySquarePayrollTransferReversedDetail(Model):
    """Schema `PaymentBalanceActivitySquarePayrollTransferReversedDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityTaxOnFeeDetail(Model):
    """Schema `PaymentBalanceActivityTaxOnFeeDetail`."""

    payment_id: Nullable[str] = ABSENT
    tax_rate_description: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityThirdPartyFeeDetail(Model):
    """Schema `PaymentBalanceActivityThirdPartyFeeDetail`."""

    payment_id: Nullable[str] = ABSENT


@model
class PaymentBalanceActivityThirdPartyFeeRefundDetail(Model):
    """Schema `PaymentBalanceActivityThirdPartyFeeRefundDetail`."""

    payment_id: Nullable[str] = ABSENT
    refund_id: Nullable[str] = ABSENT


@model
class PayoutEntry(Model):
    """Schema `PayoutEntry`.

    Attributes:
        id: Not empty.
        payout_id: Not empty.
    """

    id: str
    payout_id: str
    effective_at: Nullable[datetime] = ABSENT
    type: Nullable[ActivityType] = ABSENT
    gross_amount_money: Nullable[Money] = ABSENT
    fee_amount_money: Nullable[Money] = ABSENT
    net_amount_money: Nullable[Money] = ABSENT
    type_app_fee_revenue_details: Nullable[PaymentBalanceActivityAppFeeRevenueDetail] = ABSENT
    type_app_fee_refund_details: Nullable[PaymentBalanceActivityAppFeeRefundDetail] = ABSENT
    type_automatic_savings_details: Nullable[PaymentBalanceActivityAutomaticSavingsDetail] = ABSENT
    type_automatic_savings_reversed_details: Nullable[
        PaymentBalanceActivityAutomaticSavingsReversedDetail
    ] = ABSENT
    type_charge_details: Nullable[PaymentBalanceActivityChargeDetail] = ABSENT
    type_deposit_fee_details: Nullable[PaymentBalanceActivityDepositFeeDetail] = ABSENT
    type_deposit_fee_reversed_details: Nullable[PaymentBalanceActivityDepositFeeReversedDetail] = ABSENT
    type_dispute_details: Nullable[PaymentBalanceActivityDisputeDetail] = ABSENT
    type_fee_details: Nullable[PaymentBalanceActivityFeeDetail] = ABSENT
    type_free_processing_details: Nullable[PaymentBalanceActivityFreeProcessingDetail] = ABSENT
    type_hold_adjustment_details: Nullable[PaymentBalanceActivityHoldAdjustmentDetail] = ABSENT
    type_open_dispute_details: Nullable[PaymentBalanceActivityOpenDisputeDetail] = ABSENT
    type_other_details: Nullable[PaymentBalanceActivityOtherDetail] = ABSENT
    type_other_adjustment_details: Nullable[PaymentBalanceActivityOtherAdjustmentDetail] = ABSENT
    type_refund_details: Nullable[PaymentBalanceActivityRefundDetail] = ABSENT
    type_release_adjustment_details: Nullable[PaymentBalanceActivityReleaseAdjustmentDetail] = ABSENT
    type_reserve_hold_details: Nullable[PaymentBalanceActivityReserveHoldDetail] = ABSENT
    type_reserve_release_details: Nullable[PaymentBalanceActivityReserveReleaseDetail] = ABSENT
    type_square_capital_payment_details: Nullable[PaymentBalanceActivitySquareCapitalPaymentDetail] = ABSENT
    type_square_capital_reversed_payment_details: Nullable[
        PaymentBalanceActivitySquareCapitalReversedPaymentDetail
    ] = ABSENT
    type_tax_on_fee_details: Nullable[PaymentBalanceActivityTaxOnFeeDetail] = ABSENT
    type_third_party_fee_details: Nullable[PaymentBalanceActivityThirdPartyFeeDetail] = ABSENT
    type_third_party_fee_refund_details: Nullable[PaymentBalanceActivityThirdPartyFeeRefundDetail] = ABSENT
    type_square_payroll_transfer_details: Nullable[PaymentBalanceActivitySquarePayrollTransferDetail] = ABSENT
    type_square_payroll_transfer_reversed_details: Nullable[
        PaymentBalanceActivitySquarePayrollTransferReversedDetail
    ] = ABSENT
