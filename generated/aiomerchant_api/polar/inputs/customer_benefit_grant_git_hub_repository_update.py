"""Mappings given for CustomerBenefitGrantGitHubRepositoryUpdate, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.customer_benefit_grant_git_hub_repository_update import (
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    )


class CustomerBenefitGrantGitHubRepositoryUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["github_repository"]]
    properties: Required[
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate
        | CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict
    ]


class CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict(TypedDict, total=False):
    account_id: Required[str | Null | None]
