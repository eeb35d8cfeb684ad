"""Mappings given for BenefitCustomCreate, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.benefit_custom_create import BenefitCustomCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitCustomCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["custom"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitCustomCreateProperties | BenefitCustomCreatePropertiesDict]


class BenefitCustomCreatePropertiesDict(TypedDict, total=False):
    note: str | Null | None
