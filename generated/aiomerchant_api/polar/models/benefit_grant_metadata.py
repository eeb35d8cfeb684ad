"""BenefitGrantMetadata. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import MetadataModel, model

if TYPE_CHECKING:
    from ..models.enums import BenefitType


@model
class BenefitGrantMetadata(MetadataModel):
    """Schema `BenefitGrantMetadata`.

    Attributes:
        benefit_type: One of custom, discord, github_repository, downloadables, license_keys, meter_credit,
            feature_flag, slack_shared_channel.
    """

    benefit_id: str
    benefit_grant_id: str
    benefit_type: BenefitType
    member_id: str | None = None
