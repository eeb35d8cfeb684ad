"""BenefitGrantGitHubRepositoryProperties. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BenefitGrantGitHubRepositoryProperties(Model):
    """Schema `BenefitGrantGitHubRepositoryProperties`.

    Attributes:
        permission: One of pull, triage, push, maintain, admin.
    """

    account_id: Nullable[str] = ABSENT
    repository_owner: str | None = None
    repository_name: str | None = None
    permission: Literal["pull", "triage", "push", "maintain", "admin"] | str | None = None
    granted_account_id: str | None = None
