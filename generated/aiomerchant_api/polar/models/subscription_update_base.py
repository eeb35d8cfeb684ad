"""SubscriptionUpdateBase. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import SubscriptionProrationBehavior


@model
class SubscriptionUpdateBase(Model):
    """Changes to a subscription's product, discount, trial or metadata.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        product_id: The product to change to.
        proration_behavior: How the difference is billed: at once, with the next invoice, only from the next
            period on, or by a new period; else as the organization has it. One of invoice, prorate,
            next_period, reset.
        discount_id: The discount from the next period on; `NULL` takes it off.
        trial_end: When the trial ends: a later time gives or extends one, `now` ends it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    product_id: Nullable[UUID] = ABSENT
    proration_behavior: Nullable[SubscriptionProrationBehavior] = ABSENT
    discount_id: Nullable[UUID] = ABSENT
    trial_end: Nullable[datetime | Literal["now"]] = ABSENT
