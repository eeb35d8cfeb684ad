"""The model EventCreateExternalCustomer. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.event_metadata_input import EventMetadataInput


@define(kw_only=True, eq=False, repr=False)
class EventCreateExternalCustomer(Model):
    """An event of a customer by your own id.

    Attributes:
        timestamp: When it happened; now if left out.
        name: What happened, in a word of your own. At most 128 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        external_id: Your own id for the event: one that was seen before is skipped.
        parent_id: The event that it belongs under, by Polar's id or by your own.
        metadata: Facts about the event, which meters can filter and add up.
        external_customer_id: Your own id for the customer whose event it is; they need not exist yet.
        external_member_id: Your own id for the member whose event it is.
    """

    timestamp: datetime | None = field(default=None, metadata=NOT_NULL)
    name: str
    organization_id: UUID | None = None
    external_id: str | None = None
    parent_id: str | None = None
    metadata: EventMetadataInput | None = field(default=None, metadata=NOT_NULL)
    external_customer_id: str
    external_member_id: str | None = None
