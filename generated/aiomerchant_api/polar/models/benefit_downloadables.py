"""BenefitDownloadables, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import BenefitVisibility
    from ..models.metadata_output_type import MetadataOutputType


@model
class BenefitDownloadables(Model):
    """A benefit: files to download.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Its type, which tells what `properties` hold.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
        visibility_configurable: Whether its visibility can be changed.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["downloadables"] = "downloadables"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    metadata: MetadataOutputType
    visibility: BenefitVisibility
    properties: BenefitDownloadablesProperties
    visibility_configurable: bool


@model
class BenefitDownloadablesProperties(Model):
    """Schema `BenefitDownloadablesProperties`."""

    archived: dict[str, bool]
    files: list[UUID]
