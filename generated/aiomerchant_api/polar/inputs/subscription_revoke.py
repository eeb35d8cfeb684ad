"""Mappings given for SubscriptionRevoke. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..models.enums import CustomerCancellationReason


class SubscriptionRevokeDict(TypedDict, total=False):
    customer_cancellation_reason: CustomerCancellationReason | None
    customer_cancellation_comment: str | None
    revoke: Required[Literal[True]]
