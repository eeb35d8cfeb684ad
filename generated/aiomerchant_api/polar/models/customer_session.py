"""The model CustomerSession.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@define(kw_only=True, eq=False, repr=False)
class CustomerSession(Model):
    """Schema `CustomerSession`."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    token: str = field(repr=masked)
    expires_at: datetime
    return_url: str | None
    customer_portal_url: str = field(repr=masked)
    customer_id: UUID
    customer: Customer
