"""Mappings given for TerminalCheckout, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.enums import ActionCancelReason, CheckoutOptionsPaymentType, PaymentOptionsDelayAction
    from ..models.money import Money
    from ..models.terminal_checkout import DeviceCheckoutOptions, PaymentOptions, TipSettings


class TerminalCheckoutDict(TypedDict, total=False):
    id: str | None
    amount_money: Required[Money | MoneyDict]
    reference_id: str | None
    note: str | None
    order_id: str | None
    payment_options: PaymentOptions | PaymentOptionsDict | None
    device_options: Required[DeviceCheckoutOptions | DeviceCheckoutOptionsDict]
    deadline_duration: str | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    payment_ids: Sequence[str] | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None
    payment_type: CheckoutOptionsPaymentType | None
    team_member_id: str | None
    customer_id: str | None
    app_fee_money: Money | MoneyDict | None
    statement_description_identifier: str | None
    tip_money: Money | MoneyDict | None


class DeviceCheckoutOptionsDict(TypedDict, total=False):
    device_id: Required[str]
    skip_receipt_screen: bool | None
    collect_signature: bool | None
    tip_settings: TipSettings | TipSettingsDict | None
    show_itemized_cart: bool | None
    allow_auto_card_surcharge: bool | None


class PaymentOptionsDict(TypedDict, total=False):
    autocomplete: bool | None
    delay_duration: str | None
    accept_partial_authorization: bool | None
    delay_action: PaymentOptionsDelayAction | None


class TipSettingsDict(TypedDict, total=False):
    allow_tipping: bool | None
    separate_tip_screen: bool | None
    custom_tip_field: bool | None
    tip_percentages: Sequence[int] | None
    smart_tipping: bool | None
