"""Mappings given for BenefitGitHubRepositoryCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.benefit_git_hub_repository_create_properties import (
        BenefitGitHubRepositoryCreatePropertiesDict,
    )
    from ..models.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitGitHubRepositoryCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["github_repository"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[
        BenefitGitHubRepositoryCreateProperties | BenefitGitHubRepositoryCreatePropertiesDict
    ]
