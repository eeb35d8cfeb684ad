"""The model CustomerBenefitGrantGitHubRepositoryUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.customer_benefit_grant_git_hub_repository_properties_update import (
        CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    )


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantGitHubRepositoryUpdate(Model):
    """Changes to a grant of the customer's: access to a GitHub repository."""

    benefit_type: Literal["github_repository"] = "github_repository"
    properties: CustomerBenefitGrantGitHubRepositoryPropertiesUpdate
