"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..inputs.phase import PhaseDict
    from ..models.enums import SubscriptionActionType, SubscriptionStatus
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription_action import SubscriptionAction
    from ..models.subscription_source import SubscriptionSource
    from ..models.subscriptions_bodies import SearchSubscriptionsFilter


class PhaseInputDict(TypedDict, total=False):
    ordinal: Required[int]
    order_template_id: str | Null | None


class SearchSubscriptionsFilterDict(TypedDict, total=False):
    customer_ids: Sequence[str] | Null | None
    location_ids: Sequence[str] | Null | None
    source_names: Sequence[str] | Null | None


class SearchSubscriptionsQueryDict(TypedDict, total=False):
    filter: SearchSubscriptionsFilter | SearchSubscriptionsFilterDict | Null | None


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


class SubscriptionActionDict(TypedDict, total=False):
    id: str | None
    type: SubscriptionActionType | Null | None
    effective_date: date | Null | None
    monthly_billing_anchor_date: int | Null | None
    phases: Sequence[Phase | PhaseDict] | Null | None
    new_plan_variation_id: str | Null | None


class SubscriptionSourceDict(TypedDict, total=False):
    name: str | Null | None
