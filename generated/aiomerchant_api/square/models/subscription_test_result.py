"""The model SubscriptionTestResult.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class SubscriptionTestResult(Model):
    """Schema `SubscriptionTestResult`.

    Attributes:
        id: At most 64 characters.
    """

    id: str | None = None
    status_code: int | None = None
    payload: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
