"""A mapping given for TerminalCheckout.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.device_checkout_options import DeviceCheckoutOptionsDict
    from ..inputs.money import MoneyDict
    from ..inputs.payment_options import PaymentOptionsDict
    from ..models.action_cancel_reason import ActionCancelReason
    from ..models.checkout_options_payment_type import CheckoutOptionsPaymentType
    from ..models.device_checkout_options import DeviceCheckoutOptions
    from ..models.money import Money
    from ..models.payment_options import PaymentOptions


class TerminalCheckoutDict(TypedDict, total=False):
    """Schema `TerminalCheckout` as a mapping by wire names."""

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
