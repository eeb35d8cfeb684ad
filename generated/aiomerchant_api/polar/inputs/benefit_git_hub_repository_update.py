"""Mappings given for BenefitGitHubRepositoryUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.benefit_git_hub_repository_create_properties import (
        BenefitGitHubRepositoryCreatePropertiesDict,
    )
    from ..models.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties


class BenefitGitHubRepositoryUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["github_repository"]]
    properties: (
        BenefitGitHubRepositoryCreateProperties | BenefitGitHubRepositoryCreatePropertiesDict | Null | None
    )
