"""Mappings given for BenefitCustomUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.benefit_custom_properties import BenefitCustomPropertiesDict
    from ..models.benefit_custom_properties import BenefitCustomProperties
    from ..models.enums import BenefitVisibility


class BenefitCustomUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["custom"]]
    properties: BenefitCustomProperties | BenefitCustomPropertiesDict | Null | None
