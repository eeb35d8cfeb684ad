"""A mapping given for CustomerBenefitGrantGitHubRepositoryUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..inputs.customer_benefit_grant_git_hub_repository_properties_update import (
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict,
    )
    from ..models.customer_benefit_grant_git_hub_repository_properties_update import (
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    )


class CustomerBenefitGrantGitHubRepositoryUpdateDict(TypedDict, total=False):
    """Schema `CustomerBenefitGrantGitHubRepositoryUpdate` as a mapping by wire names."""

    benefit_type: Required[Literal["github_repository"]]
    properties: Required[
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate
        | CustomerBenefitGrantGitHubRepositoryPropertiesUpdateDict
    ]
