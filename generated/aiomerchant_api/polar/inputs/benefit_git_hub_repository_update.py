"""Mappings given for BenefitGitHubRepositoryUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required

    from ..inputs.benefit_git_hub_repository_create_properties import (
        BenefitGitHubRepositoryCreatePropertiesDict,
    )
    from ..models.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties


class BenefitGitHubRepositoryUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | None
    type: Required[Literal["github_repository"]]
    properties: BenefitGitHubRepositoryCreateProperties | BenefitGitHubRepositoryCreatePropertiesDict | None
