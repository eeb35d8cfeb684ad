"""The model BenefitGitHubRepositoryUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties


@define(kw_only=True, eq=False, repr=False)
class BenefitGitHubRepositoryUpdate(Model):
    """Changes to a benefit: access to a GitHub repository.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = field(default=None, metadata=NOT_NULL)
    description: str | None = None
    type: Literal["github_repository"] = "github_repository"
    properties: BenefitGitHubRepositoryCreateProperties | None = None
