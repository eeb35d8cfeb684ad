"""CustomFieldDate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.custom_field_date_properties import CustomFieldDateProperties
    from ..models.metadata_output_type import MetadataOutputType


@model
class CustomFieldDate(Model):
    """A field that checkouts ask for: a date.

    Attributes:
        created_at: When the custom field was created.
        modified_at: When the custom field last changed; None if it never did.
        id: The custom field's id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        type: Always `date`.
        slug: Its key in `custom_field_data`; unique in the organization.
        name: Name, for you.
        organization_id: The organization that it belongs to.
        properties: How the form shows and checks it.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    metadata: MetadataOutputType
    type: Literal["date"] = "date"
    slug: str
    name: str
    organization_id: UUID
    properties: CustomFieldDateProperties
