"""The model BenefitGitHubRepository.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.benefit_git_hub_repository_properties import BenefitGitHubRepositoryProperties
    from ..models.benefit_visibility import BenefitVisibility
    from ..models.metadata_output_type import MetadataOutputType


@define(kw_only=True, eq=False, repr=False)
class BenefitGitHubRepository(Model):
    """Schema `BenefitGitHubRepository`.

    Attributes:
        visibility: One of draft, private, public.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: Literal["github_repository"] = "github_repository"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    metadata: MetadataOutputType
    visibility: BenefitVisibility
    properties: BenefitGitHubRepositoryProperties
    visibility_configurable: bool
