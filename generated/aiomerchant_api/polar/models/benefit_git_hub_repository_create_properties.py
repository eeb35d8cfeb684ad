"""BenefitGitHubRepositoryCreateProperties. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BenefitGitHubRepositoryCreateProperties(Model):
    """Schema `BenefitGitHubRepositoryCreateProperties`.

    Attributes:
        permission: One of pull, triage, push, maintain, admin.
    """

    repository_owner: str
    repository_name: str
    permission: Literal["pull", "triage", "push", "maintain", "admin"] | str
