"""PaymentRefund, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.card import Card
    from ..models.destination_details_cash_refund_details import DestinationDetailsCashRefundDetails
    from ..models.destination_details_external_refund_details import DestinationDetailsExternalRefundDetails
    from ..models.money import Money
    from ..models.processing_fee import ProcessingFee


@model
class PaymentRefund(Model):
    """A refund of a payment, or one that stands alone.

    Attributes:
        id: ID of the refund. 1 to 255 characters.
        status: `PENDING`, `COMPLETED`, `REJECTED` or `FAILED`. At most 50 characters.
        location_id: ID of the payment's location. At most 50 characters.
        unlinked: Whether it stands without a payment at Square.
        destination_type: Where the money goes, such as `CARD` or `CASH`. At most 50 characters.
        destination_details: Facts on that, where a destination was given.
        amount_money: What the buyer gets back.
        app_fee_money: What the application's developer added from its own share.
        processing_fee: Square's fees for it, and their later corrections.
        payment_id: ID of the payment. At most 192 characters.
        order_id: ID of the order. At most 192 characters.
        reason: Why it was refunded. At most 192 characters.
        created_at: Time of creation.
        updated_at: Time of the last change.
        team_member_id: ID of the team member. At most 192 characters.
        terminal_refund_id: ID of the terminal refund from which it comes.
        app_fee_allocations: Shares of the returned application fee by location.
    """

    id: str
    status: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    unlinked: bool | None = None
    destination_type: Nullable[str] = ABSENT
    destination_details: DestinationDetails | None = None
    amount_money: Money
    app_fee_money: Nullable[Money] = ABSENT
    processing_fee: Nullable[list[ProcessingFee]] = ABSENT
    payment_id: Nullable[str] = ABSENT
    order_id: Nullable[str] = ABSENT
    reason: Nullable[str] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    team_member_id: str | None = None
    terminal_refund_id: str | None = None
    app_fee_allocations: list[Any] | None = None


@model
class DestinationDetails(Model):
    """Where the money of a refund goes.

    Attributes:
        card_details: Facts on the card, for `CARD`.
        cash_details: Cash given and taken back, for `CASH`.
        external_details: How it was refunded outside of Square, for `EXTERNAL`.
    """

    card_details: Nullable[DestinationDetailsCardRefundDetails] = ABSENT
    cash_details: Nullable[DestinationDetailsCashRefundDetails] = ABSENT
    external_details: Nullable[DestinationDetailsExternalRefundDetails] = ABSENT


@model
class DestinationDetailsCardRefundDetails(Model):
    """The card side of a refund.

    Attributes:
        card: The card, without its full number.
        entry_method: `KEYED`, `SWIPED`, `EMV` (chip), `ON_FILE` or `CONTACTLESS`. At most 50 characters.
        auth_result_code: Code of the issuer's approval. At most 10 characters.
    """

    card: Nullable[Card] = ABSENT
    entry_method: Nullable[str] = ABSENT
    auth_result_code: Nullable[str] = ABSENT
