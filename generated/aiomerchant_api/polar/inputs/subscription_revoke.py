"""A mapping given for SubscriptionRevoke.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..models.customer_cancellation_reason import CustomerCancellationReason


class SubscriptionRevokeDict(TypedDict, total=False):
    """Schema `SubscriptionRevoke` as a mapping by wire names."""

    customer_cancellation_reason: CustomerCancellationReason | None
    customer_cancellation_comment: str | None
    revoke: Required[Literal[True]]
