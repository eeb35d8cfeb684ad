"""The model BenefitGitHubRepositorySubscriber.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.benefit_git_hub_repository_subscriber_properties import (
        BenefitGitHubRepositorySubscriberProperties,
    )
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization


@define(kw_only=True, eq=False, repr=False)
class BenefitGitHubRepositorySubscriber(Model):
    """Schema `BenefitGitHubRepositorySubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: Literal["github_repository"] = "github_repository"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitGitHubRepositorySubscriberProperties
