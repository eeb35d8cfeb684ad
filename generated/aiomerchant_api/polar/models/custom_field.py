"""CustomField, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aiomerchant_core import Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.custom_field_checkbox_properties import CustomFieldCheckboxProperties
    from ..models.custom_field_date_properties import CustomFieldDateProperties
    from ..models.custom_field_number_properties import CustomFieldNumberProperties
    from ..models.custom_field_select_properties import CustomFieldSelectProperties
    from ..models.custom_field_text_properties import CustomFieldTextProperties
    from ..models.metadata_output_type import MetadataOutputType


@model
class CustomFieldCheckbox(Model):
    """A field that checkouts ask for: a box to tick.

    Attributes:
        created_at: When the custom field was created.
        modified_at: When the custom field last changed; None if it never did.
        id: The custom field's id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        type: Always `checkbox`.
        slug: Its key in `custom_field_data`; unique in the organization.
        name: Name, for you.
        organization_id: The organization that it belongs to.
        properties: How the form shows and checks it.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    metadata: MetadataOutputType
    type: Literal["checkbox"] = "checkbox"
    slug: str
    name: str
    organization_id: UUID
    properties: CustomFieldCheckboxProperties


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


@model
class CustomFieldNumber(Model):
    """A field that checkouts ask for: a number.

    Attributes:
        created_at: When the custom field was created.
        modified_at: When the custom field last changed; None if it never did.
        id: The custom field's id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        type: Always `number`.
        slug: Its key in `custom_field_data`; unique in the organization.
        name: Name, for you.
        organization_id: The organization that it belongs to.
        properties: How the form shows and checks it.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    metadata: MetadataOutputType
    type: Literal["number"] = "number"
    slug: str
    name: str
    organization_id: UUID
    properties: CustomFieldNumberProperties


@model
class CustomFieldSelect(Model):
    """A field that checkouts ask for: one of several choices.

    Attributes:
        created_at: When the custom field was created.
        modified_at: When the custom field last changed; None if it never did.
        id: The custom field's id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        type: Always `select`.
        slug: Its key in `custom_field_data`; unique in the organization.
        name: Name, for you.
        organization_id: The organization that it belongs to.
        properties: How the form shows and checks it.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    metadata: MetadataOutputType
    type: Literal["select"] = "select"
    slug: str
    name: str
    organization_id: UUID
    properties: CustomFieldSelectProperties


@model
class CustomFieldText(Model):
    """A field that checkouts ask for: text.

    Attributes:
        created_at: When the custom field was created.
        modified_at: When the custom field last changed; None if it never did.
        id: The custom field's id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        type: Always `text`.
        slug: Its key in `custom_field_data`; unique in the organization.
        name: Name, for you.
        organization_id: The organization that it belongs to.
        properties: How the form shows and checks it.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    metadata: MetadataOutputType
    type: Literal["text"] = "text"
    slug: str
    name: str
    organization_id: UUID
    properties: CustomFieldTextProperties


CustomField: TypeAlias = (
    CustomFieldText | CustomFieldNumber | CustomFieldDate | CustomFieldCheckbox | CustomFieldSelect | Unknown
)
