"""The model PaymentRefund, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..models.card import Card
    from ..models.destination_details_cash_refund_details import DestinationDetailsCashRefundDetails
    from ..models.destination_details_external_refund_details import DestinationDetailsExternalRefundDetails
    from ..models.money import Money
    from ..models.processing_fee import ProcessingFee


@define(kw_only=True, eq=False, repr=False)
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
    status: str | None = None
    location_id: str | None = None
    unlinked: bool | None = field(default=None, metadata=NOT_NULL)
    destination_type: str | None = None
    destination_details: DestinationDetails | None = field(default=None, metadata=NOT_NULL)
    amount_money: Money
    app_fee_money: Money | None = None
    processing_fee: list[ProcessingFee] | None = None
    payment_id: str | None = None
    order_id: str | None = None
    reason: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    team_member_id: str | None = field(default=None, metadata=NOT_NULL)
    terminal_refund_id: str | None = field(default=None, metadata=NOT_NULL)
    app_fee_allocations: list[Any] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class DestinationDetails(Model):
    """Where the money of a refund goes.

    Attributes:
        card_details: Facts on the card, for `CARD`.
        cash_details: Cash given and taken back, for `CASH`.
        external_details: How it was refunded outside of Square, for `EXTERNAL`.
    """

    card_details: DestinationDetailsCardRefundDetails | None = None
    cash_details: DestinationDetailsCashRefundDetails | None = None
    external_details: DestinationDetailsExternalRefundDetails | None = None


@define(kw_only=True, eq=False, repr=False)
class DestinationDetailsCardRefundDetails(Model):
    """The card side of a refund.

    Attributes:
        card: The card, without its full number.
        entry_method: `KEYED`, `SWIPED`, `EMV` (chip), `ON_FILE` or `CONTACTLESS`. At most 50 characters.
        auth_result_code: Code of the issuer's approval. At most 10 characters.
    """

    card: Card | None = None
    entry_method: str | None = None
    auth_result_code: str | None = None
