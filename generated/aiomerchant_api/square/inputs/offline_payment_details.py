"""A mapping given for OfflinePaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class OfflinePaymentDetailsDict(TypedDict, total=False):
    """Schema `OfflinePaymentDetails` as a mapping by wire names."""

    client_created_at: datetime | None
