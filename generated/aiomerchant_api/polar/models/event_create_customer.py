"""The model EventCreateCustomer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.event_metadata_input import EventMetadataInput


@define(kw_only=True, eq=False, repr=False)
class EventCreateCustomer(Model):
    """Schema `EventCreateCustomer`.

    Attributes:
        name: At most 128 characters.
    """

    timestamp: datetime | None = None
    name: str
    organization_id: UUID | None = None
    external_id: str | None = None
    parent_id: str | None = None
    metadata: EventMetadataInput | None = None
    customer_id: UUID
    member_id: UUID | None = None
