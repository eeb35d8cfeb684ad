"""CustomerBenefitGrantGitHubRepositoryUpdate, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerBenefitGrantGitHubRepositoryUpdate(Model):
    """Changes to a grant of the customer's: access to a GitHub repository."""

    benefit_type: Literal["github_repository"] = "github_repository"
    properties: CustomerBenefitGrantGitHubRepositoryPropertiesUpdate


@model
class CustomerBenefitGrantGitHubRepositoryPropertiesUpdate(Model):
    """Schema `CustomerBenefitGrantGitHubRepositoryPropertiesUpdate`."""

    account_id: Nullable[str]
