"""The model BenefitGrantMetadata. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, MetadataModel

if TYPE_CHECKING:
    from ..models.enums import BenefitType


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantMetadata(MetadataModel):
    """Schema `BenefitGrantMetadata`.

    Attributes:
        benefit_type: One of custom, discord, github_repository, downloadables, license_keys, meter_credit,
            feature_flag, slack_shared_channel.
    """

    benefit_id: str
    benefit_grant_id: str
    benefit_type: BenefitType
    member_id: str | None = field(default=None, metadata=NOT_NULL)
