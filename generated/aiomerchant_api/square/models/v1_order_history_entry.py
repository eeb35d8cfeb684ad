"""The model V1OrderHistoryEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.v1_order_history_entry_action import V1OrderHistoryEntryAction


@define(kw_only=True, eq=False, repr=False)
class V1OrderHistoryEntry(Model):
    """Schema `V1OrderHistoryEntry`.

    Attributes:
        action: One of ORDER_PLACED, DECLINED, PAYMENT_RECEIVED, CANCELED, COMPLETED, REFUNDED, EXPIRED.
    """

    action: V1OrderHistoryEntryAction | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
