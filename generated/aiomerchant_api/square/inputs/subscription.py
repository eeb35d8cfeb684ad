"""Mappings given for Subscription. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..inputs.phase import PhaseDict
    from ..inputs.subscription_action import SubscriptionActionDict
    from ..inputs.subscription_source import SubscriptionSourceDict
    from ..models.enums import SubscriptionStatus
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription_action import SubscriptionAction
    from ..models.subscription_source import SubscriptionSource


class SubscriptionDict(TypedDict, total=False):
    id: str | None
    location_id: str | None
    plan_variation_id: str | None
    customer_id: str | None
    start_date: date | None
    canceled_date: date | Null | None
    charged_through_date: date | None
    status: SubscriptionStatus | None
    tax_percentage: str | Null | None
    invoice_ids: Sequence[str] | None
    price_override_money: Money | MoneyDict | Null | None
    version: int | None
    created_at: datetime | None
    card_id: str | Null | None
    timezone: str | None
    source: SubscriptionSource | SubscriptionSourceDict | Null | None
    actions: Sequence[SubscriptionAction | SubscriptionActionDict] | Null | None
    monthly_billing_anchor_date: int | None
    phases: Sequence[Phase | PhaseDict] | None
    completed_date: date | Null | None
