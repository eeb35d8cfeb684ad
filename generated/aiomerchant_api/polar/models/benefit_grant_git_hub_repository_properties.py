"""The model BenefitGrantGitHubRepositoryProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantGitHubRepositoryProperties(Model):
    """Schema `BenefitGrantGitHubRepositoryProperties`.

    Attributes:
        permission: One of pull, triage, push, maintain, admin.
    """

    account_id: str | None = None
    repository_owner: str | None = field(default=None, metadata=NOT_NULL)
    repository_name: str | None = field(default=None, metadata=NOT_NULL)
    permission: Literal["pull", "triage", "push", "maintain", "admin"] | str | None = field(
        default=None, metadata=NOT_NULL
    )
    granted_account_id: str | None = field(default=None, metadata=NOT_NULL)
