"""Mappings given for BenefitDownloadablesUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.benefit_downloadables_create_properties import BenefitDownloadablesCreatePropertiesDict
    from ..models.benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties


class BenefitDownloadablesUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["downloadables"]]
    properties: BenefitDownloadablesCreateProperties | BenefitDownloadablesCreatePropertiesDict | Null | None
