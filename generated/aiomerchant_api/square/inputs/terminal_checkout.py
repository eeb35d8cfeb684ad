"""Mappings given for TerminalCheckout, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.enums import ActionCancelReason, CheckoutOptionsPaymentType, PaymentOptionsDelayAction
    from ..models.money import Money
    from ..models.terminal_checkout import DeviceCheckoutOptions, PaymentOptions, TipSettings


class TerminalCheckoutDict(TypedDict, total=False):
    id: str | None
    amount_money: Required[Money | MoneyDict]
    reference_id: str | Null | None
    note: str | Null | None
    order_id: str | Null | None
    payment_options: PaymentOptions | PaymentOptionsDict | Null | None
    device_options: Required[DeviceCheckoutOptions | DeviceCheckoutOptionsDict]
    deadline_duration: str | Null | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    payment_ids: Sequence[str] | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None
    payment_type: CheckoutOptionsPaymentType | Null | None
    team_member_id: str | Null | None
    customer_id: str | Null | None
    app_fee_money: Money | MoneyDict | Null | None
    statement_description_identifier: str | Null | None
    tip_money: Money | MoneyDict | Null | None


class DeviceCheckoutOptionsDict(TypedDict, total=False):
    device_id: Required[str]
    skip_receipt_screen: bool | Null | None
    collect_signature: bool | Null | None
    tip_settings: TipSettings | TipSettingsDict | Null | None
    show_itemized_cart: bool | Null | None
    allow_auto_card_surcharge: bool | Null | None


class PaymentOptionsDict(TypedDict, total=False):
    autocomplete: bool | Null | None
    delay_duration: str | Null | None
    accept_partial_authorization: bool | Null | None
    delay_action: PaymentOptionsDelayAction | Null | None


class TipSettingsDict(TypedDict, total=False):
    allow_tipping: bool | Null | None
    separate_tip_screen: bool | Null | None
    custom_tip_field: bool | Null | None
    tip_percentages: Sequence[int] | Null | None
    smart_tipping: bool | Null | None
