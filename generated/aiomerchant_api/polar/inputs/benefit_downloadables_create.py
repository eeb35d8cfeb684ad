"""Mappings given for BenefitDownloadablesCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.benefit_downloadables_create_properties import BenefitDownloadablesCreatePropertiesDict
    from ..models.benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitDownloadablesCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["downloadables"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitDownloadablesCreateProperties | BenefitDownloadablesCreatePropertiesDict]
