"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.enums import CustomerCancellationReason, SubscriptionProrationBehavior


class SubscriptionCancelDict(TypedDict, total=False):
    customer_cancellation_reason: CustomerCancellationReason | Null | None
    customer_cancellation_comment: str | Null | None
    cancel_at_period_end: Required[bool]


class SubscriptionCreateCustomerDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: Required[UUID | str]
    customer_id: Required[UUID | str]


class SubscriptionCreateExternalCustomerDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: Required[UUID | str]
    external_customer_id: Required[str]


class SubscriptionPauseDict(TypedDict, total=False):
    pause_at_period_end: Required[bool]
    resumes_at: datetime | Null | None


class SubscriptionResumeDict(TypedDict, total=False):
    resume: Required[Literal[True]]


class SubscriptionRevokeDict(TypedDict, total=False):
    customer_cancellation_reason: CustomerCancellationReason | Null | None
    customer_cancellation_comment: str | Null | None
    revoke: Required[Literal[True]]


class SubscriptionUpdateBaseDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: UUID | str | Null | None
    proration_behavior: SubscriptionProrationBehavior | Null | None
    discount_id: UUID | str | Null | None
    trial_end: datetime | Literal["now"] | Null | None


class SubscriptionUpdateBillingPeriodDict(TypedDict, total=False):
    current_billing_period_end: Required[datetime]


class SubscriptionUpdateClearDict(TypedDict, total=False):
    pending_update: Required[Any]


class SubscriptionUpdateSeatsDict(TypedDict, total=False):
    seats: Required[int]
    proration_behavior: SubscriptionProrationBehavior | Null | None


class SubscriptionUpdateUnitsDict(TypedDict, total=False):
    units: Required[int]
    proration_behavior: SubscriptionProrationBehavior | Null | None


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
SubscriptionsCreateRequestDict: TypeAlias = (
    SubscriptionCreateCustomerDict | SubscriptionCreateExternalCustomerDict
)
