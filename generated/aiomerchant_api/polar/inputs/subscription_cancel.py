"""Mappings given for SubscriptionCancel. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import CustomerCancellationReason


class SubscriptionCancelDict(TypedDict, total=False):
    customer_cancellation_reason: CustomerCancellationReason | Null | None
    customer_cancellation_comment: str | Null | None
    cancel_at_period_end: Required[bool]
