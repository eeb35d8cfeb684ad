"""The model TerminalCheckout.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.action_cancel_reason import ActionCancelReason
    from ..models.checkout_options_payment_type import CheckoutOptionsPaymentType
    from ..models.device_checkout_options import DeviceCheckoutOptions
    from ..models.money import Money
    from ..models.payment_options import PaymentOptions


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckout(Model):
    """Schema `TerminalCheckout`.

    Attributes:
        id: 10 to 255 characters.
        reference_id: At most 40 characters.
        note: At most 500 characters.
        cancel_reason: One of BUYER_CANCELED, SELLER_CANCELED, TIMED_OUT.
        location_id: At most 64 characters.
        payment_type: One of CARD_PRESENT, MANUAL_CARD_ENTRY, FELICA_ID, FELICA_QUICPAY,
            FELICA_TRANSPORTATION_GROUP, FELICA_ALL, PAYPAY, QR_CODE.
        statement_description_identifier: At most 20 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    amount_money: Money
    reference_id: str | None = None
    note: str | None = None
    order_id: str | None = None
    payment_options: PaymentOptions | None = None
    device_options: DeviceCheckoutOptions
    deadline_duration: str | None = None
    status: str | None = field(default=None, metadata=NOT_NULL)
    cancel_reason: ActionCancelReason | None = field(default=None, metadata=NOT_NULL)
    payment_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    app_id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = field(default=None, metadata=NOT_NULL)
    payment_type: CheckoutOptionsPaymentType | None = None
    team_member_id: str | None = None
    customer_id: str | None = None
    app_fee_money: Money | None = None
    statement_description_identifier: str | None = None
    tip_money: Money | None = None
