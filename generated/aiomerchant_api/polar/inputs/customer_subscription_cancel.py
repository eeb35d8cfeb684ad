"""Mappings given for CustomerSubscriptionCancel. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import CustomerCancellationReason


class CustomerSubscriptionCancelDict(TypedDict, total=False):
    cancel_at_period_end: bool | Null | None
    cancellation_reason: CustomerCancellationReason | Null | None
    cancellation_comment: str | Null | None
