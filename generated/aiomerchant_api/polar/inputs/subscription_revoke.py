"""Mappings given for SubscriptionRevoke. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import CustomerCancellationReason


class SubscriptionRevokeDict(TypedDict, total=False):
    customer_cancellation_reason: CustomerCancellationReason | Null | None
    customer_cancellation_comment: str | Null | None
    revoke: Required[Literal[True]]
