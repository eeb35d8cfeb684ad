"""The model SubscriptionRevoke.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.customer_cancellation_reason import CustomerCancellationReason


@define(kw_only=True, eq=False, repr=False)
class SubscriptionRevoke(Model):
    """Schema `SubscriptionRevoke`.

    Attributes:
        customer_cancellation_reason: One of customer_service, low_quality, missing_features,
            switched_service, too_complex, too_expensive, unused, other.
    """

    customer_cancellation_reason: CustomerCancellationReason | None = None
    customer_cancellation_comment: str | None = None
    revoke: Literal[True] = True
