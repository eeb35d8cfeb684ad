"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal, Required, TypeAlias
    from uuid import UUID

    from ..models.enums import CustomerCancellationReason, SubscriptionProrationBehavior


class SubscriptionCancelDict(TypedDict, total=False):
    customer_cancellation_reason: CustomerCancellationReason | None
    customer_cancellation_comment: str | None
    cancel_at_period_end: Required[bool]


class SubscriptionPauseDict(TypedDict, total=False):
    pause_at_period_end: Required[bool]
    resumes_at: datetime | None


class SubscriptionResumeDict(TypedDict, total=False):
    resume: Required[Literal[True]]


class SubscriptionRevokeDict(TypedDict, total=False):
    customer_cancellation_reason: CustomerCancellationReason | None
    customer_cancellation_comment: str | None
    revoke: Required[Literal[True]]


class SubscriptionUpdateBaseDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: UUID | str | None
    proration_behavior: SubscriptionProrationBehavior | None
    discount_id: UUID | str | None
    trial_end: datetime | Literal["now"] | None


class SubscriptionUpdateBillingPeriodDict(TypedDict, total=False):
    current_billing_period_end: Required[datetime]


class SubscriptionUpdateClearDict(TypedDict, total=False):
    pending_update: Required[Any]


class SubscriptionUpdateSeatsDict(TypedDict, total=False):
    seats: Required[int]
    proration_behavior: SubscriptionProrationBehavior | None


class SubscriptionUpdateUnitsDict(TypedDict, total=False):
    units: Required[int]
    proration_behavior: SubscriptionProrationBehavior | None


SubscriptionUpdateDict: TypeAlias = (
    SubscriptionUpdateBaseDict
    | SubscriptionUpdateSeatsDict
    | SubscriptionUpdateUnitsDict
    | SubscriptionUpdateBillingPeriodDict
    | SubscriptionCancelDict
    | SubscriptionRevokeDict
    | SubscriptionPauseDict
    | SubscriptionResumeDict
    | SubscriptionUpdateClearDict
)
