"""A mapping given for BenefitCustomCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required
    from uuid import UUID

    from ..inputs.benefit_custom_create_properties import BenefitCustomCreatePropertiesDict
    from ..models.benefit_custom_create_properties import BenefitCustomCreateProperties
    from ..models.benefit_visibility import BenefitVisibility


class BenefitCustomCreateDict(TypedDict, total=False):
    """Schema `BenefitCustomCreate` as a mapping by wire names."""

    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["custom"]]
    description: Required[str]
    organization_id: UUID | str | None
    visibility: BenefitVisibility | None
    properties: Required[BenefitCustomCreateProperties | BenefitCustomCreatePropertiesDict]
