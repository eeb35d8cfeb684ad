"""Mappings given for CustomerSubscriptionCancel. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.enums import CustomerCancellationReason


class CustomerSubscriptionCancelDict(TypedDict, total=False):
    cancel_at_period_end: bool | None
    cancellation_reason: CustomerCancellationReason | None
    cancellation_comment: str | None
