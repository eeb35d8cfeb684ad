"""Mappings given for BenefitCustomCreate, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required
    from uuid import UUID

    from ..models.benefit_custom_create import BenefitCustomCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitCustomCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["custom"]]
    description: Required[str]
    organization_id: UUID | str | None
    visibility: BenefitVisibility | None
    properties: Required[BenefitCustomCreateProperties | BenefitCustomCreatePropertiesDict]


class BenefitCustomCreatePropertiesDict(TypedDict, total=False):
    note: str | None
