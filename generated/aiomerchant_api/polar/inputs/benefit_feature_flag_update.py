"""Mappings given for BenefitFeatureFlagUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..models.benefit_feature_flag_properties import BenefitFeatureFlagProperties
    from ..models.enums import BenefitVisibility


class BenefitFeatureFlagUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["feature_flag"]]
    properties: BenefitFeatureFlagProperties | Mapping[str, Any] | Null | None
