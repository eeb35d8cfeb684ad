"""EventCreateExternalCustomer. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.event_metadata_input import EventMetadataInput


@model
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

    timestamp: datetime | None = None
    name: str
    organization_id: Nullable[UUID] = ABSENT
    external_id: Nullable[str] = ABSENT
    parent_id: Nullable[str] = ABSENT
    metadata: EventMetadataInput | None = None
    external_customer_id: str
    external_member_id: Nullable[str] = ABSENT
