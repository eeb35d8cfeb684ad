"""A mapping given for BenefitCustomUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required

    from ..inputs.benefit_custom_properties import BenefitCustomPropertiesDict
    from ..models.benefit_custom_properties import BenefitCustomProperties
    from ..models.benefit_visibility import BenefitVisibility


class BenefitCustomUpdateDict(TypedDict, total=False):
    """Schema `BenefitCustomUpdate` as a mapping by wire names."""

    metadata: Mapping[str, str | int | float | bool] | None
    description: str | None
    visibility: BenefitVisibility | None
    type: Required[Literal["custom"]]
    properties: BenefitCustomProperties | BenefitCustomPropertiesDict | None
