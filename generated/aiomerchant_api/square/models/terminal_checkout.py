"""The model TerminalCheckout, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ActionCancelReason, CheckoutOptionsPaymentType, PaymentOptionsDelayAction
    from ..models.money import Money


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


@define(kw_only=True, eq=False, repr=False)
class DeviceCheckoutOptions(Model):
    """Schema `DeviceCheckoutOptions`."""

    device_id: str
    skip_receipt_screen: bool | None = None
    collect_signature: bool | None = None
    tip_settings: TipSettings | None = None
    show_itemized_cart: bool | None = None
    allow_auto_card_surcharge: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class PaymentOptions(Model):
    """Schema `PaymentOptions`.

    Attributes:
        delay_action: One of CANCEL, COMPLETE.
    """

    autocomplete: bool | None = None
    delay_duration: str | None = None
    accept_partial_authorization: bool | None = None
    delay_action: PaymentOptionsDelayAction | None = None


@define(kw_only=True, eq=False, repr=False)
class TipSettings(Model):
    """Schema `TipSettings`."""

    allow_tipping: bool | None = None
    separate_tip_screen: bool | None = None
    custom_tip_field: bool | None = None
    tip_percentages: list[int] | None = None
    smart_tipping: bool | None = None
