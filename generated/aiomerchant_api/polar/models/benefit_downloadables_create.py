"""The model BenefitDownloadablesCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties
    from ..models.benefit_visibility import BenefitVisibility


@define(kw_only=True, eq=False, repr=False)
class BenefitDownloadablesCreate(Model):
    """Schema `BenefitDownloadablesCreate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        description: 3 to 42 characters.
        visibility: One of draft, private, public.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["downloadables"] = "downloadables"
    description: str
    organization_id: UUID | None = None
    visibility: BenefitVisibility | None = None
    properties: BenefitDownloadablesCreateProperties
