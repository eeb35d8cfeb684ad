"""The model BenefitPublic. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import BenefitType


@define(kw_only=True, eq=False, repr=False)
class BenefitPublic(Model):
    """Schema `BenefitPublic`.

    Attributes:
        type: One of custom, discord, github_repository, downloadables, license_keys, meter_credit,
            feature_flag, slack_shared_channel.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: BenefitType
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
