"""BenefitDownloadablesPublic. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class BenefitDownloadablesPublic(Model):
    """A benefit as anybody may see it: files to download.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `downloadables`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
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
