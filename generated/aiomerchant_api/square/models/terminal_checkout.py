"""TerminalCheckout, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ActionCancelReason, CheckoutOptionsPaymentType, PaymentOptionsDelayAction
    from ..models.money import Money


@model
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

    id: str | None = None
    amount_money: Money
    reference_id: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    order_id: Nullable[str] = ABSENT
    payment_options: Nullable[PaymentOptions] = ABSENT
    device_options: DeviceCheckoutOptions
    deadline_duration: Nullable[str] = ABSENT
    status: str | None = None
    cancel_reason: ActionCancelReason | None = None
    payment_ids: list[str] | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    app_id: str | None = None
    location_id: str | None = None
    payment_type: Nullable[CheckoutOptionsPaymentType] = ABSENT
    team_member_id: Nullable[str] = ABSENT
    customer_id: Nullable[str] = ABSENT
    app_fee_money: Nullable[Money] = ABSENT
    statement_description_identifier: Nullable[str] = ABSENT
    tip_money: Nullable[Money] = ABSENT


@model
class DeviceCheckoutOptions(Model):
    """Schema `DeviceCheckoutOptions`."""

    device_id: str
    skip_receipt_screen: Nullable[bool] = ABSENT
    collect_signature: Nullable[bool] = ABSENT
    tip_settings: Nullable[TipSettings] = ABSENT
    show_itemized_cart: Nullable[bool] = ABSENT
    allow_auto_card_surcharge: Nullable[bool] = ABSENT


@model
class PaymentOptions(Model):
    """Schema `PaymentOptions`.

    Attributes:
        delay_action: One of CANCEL, COMPLETE.
    """

    autocomplete: Nullable[bool] = ABSENT
    delay_duration: Nullable[str] = ABSENT
    accept_partial_authorization: Nullable[bool] = ABSENT
    delay_action: Nullable[PaymentOptionsDelayAction] = ABSENT


@model
class TipSettings(Model):
    """Schema `TipSettings`."""

    allow_tipping: Nullable[bool] = ABSENT
    separate_tip_screen: Nullable[bool] = ABSENT
    custom_tip_field: Nullable[bool] = ABSENT
    tip_percentages: Nullable[list[int]] = ABSENT
    smart_tipping: Nullable[bool] = ABSENT
