"""Mappings given for BenefitFeatureFlagCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.benefit_feature_flag_create import BenefitFeatureFlagCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitFeatureFlagCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["feature_flag"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitFeatureFlagCreateProperties | Mapping[str, Any]]
