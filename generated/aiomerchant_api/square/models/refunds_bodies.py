"""The bodies of refunds. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from ..models.destination_details_cash_refund_details import DestinationDetailsCashRefundDetails
    from ..models.destination_details_external_refund_details import DestinationDetailsExternalRefundDetails
    from ..models.error import Error
    from ..models.money import Money
    from ..models.payment_refund import PaymentRefund


@model
class GetPaymentRefundResponse(Model):
    """Schema `GetPaymentRefundResponse`."""

    errors: list[Error] | None = None
    refund: PaymentRefund


@model
class ListPaymentRefundsResponse(Model):
    """Schema `ListPaymentRefundsResponse`."""

    errors: list[Error] | None = None
    refunds: list[PaymentRefund] | None = None
    cursor: str | None = None


@model
class RefundPaymentRequest(Model):
    """Schema `RefundPaymentRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call refunds once; left out, a UUID is made for the call.
            Not empty.
        amount_money: What to give back, at most what is left of the payment's total.
        app_fee_money: What the application's developer adds from its own share.
        payment_id: ID of the payment; not for an unlinked refund.
        destination_id: Where the money goes: left out, to the payment's source; `CASH` or `EXTERNAL` only
            record it.
        unlinked: Refund without a payment at Square; needs `destination_id` and `location_id`.
        location_id: ID of the location; for an unlinked refund only. At most 50 characters.
        customer_id: ID of the customer whose card on file gets an unlinked refund.
        reason: Why, in words. At most 192 characters.
        payment_version_token: Token of the payment's version that is expected; another one gives
            `VERSION_MISMATCH`.
        team_member_id: ID of the team member who refunds. At most 192 characters.
        cash_details: What the seller handed over; needed for `CASH`.
        external_details: How it was refunded outside of Square; needed for `EXTERNAL`.
        app_fee_allocations: Shares of the returned application fee by location.
    """

    idempotency_key: str
    amount_money: Money
    app_fee_money: Nullable[Money] = ABSENT
    payment_id: Nullable[str] = ABSENT
    destination_id: Nullable[str] = field(default=None, repr=masked)
    unlinked: Nullable[bool] = ABSENT
    location_id: Nullable[str] = ABSENT
    customer_id: Nullable[str] = ABSENT
    reason: Nullable[str] = ABSENT
    payment_version_token: Nullable[str] = ABSENT
    team_member_id: Nullable[str] = ABSENT
    cash_details: Nullable[DestinationDetailsCashRefundDetails] = ABSENT
    external_details: Nullable[DestinationDetailsExternalRefundDetails] = ABSENT
    app_fee_allocations: Nullable[list[Any]] = ABSENT


@model
class RefundPaymentResponse(Model):
    """Schema `RefundPaymentResponse`."""

    errors: list[Error] | None = None
    refund: PaymentRefund
