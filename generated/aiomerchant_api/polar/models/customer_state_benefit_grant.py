"""CustomerStateBenefitGrant. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_grant_custom_properties import BenefitGrantCustomProperties
    from ..models.benefit_grant_discord_properties import BenefitGrantDiscordProperties
    from ..models.benefit_grant_downloadables_properties import BenefitGrantDownloadablesProperties
    from ..models.benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties
    from ..models.benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties
    from ..models.benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties
    from ..models.benefit_grant_meter_credit_properties import BenefitGrantMeterCreditProperties
    from ..models.benefit_grant_slack_shared_channel_properties import (
        BenefitGrantSlackSharedChannelProperties,
    )
    from ..models.enums import BenefitType
    from ..models.metadata_output_type import MetadataOutputType


@model
class CustomerStateBenefitGrant(Model):
    """A benefit that a customer has.

    Attributes:
        id: The grant's id.
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        granted_at: When the benefit was granted.
        benefit_id: The benefit's id.
        benefit_type: The benefit's type, which tells what `properties` hold. One of custom, discord,
            github_repository, downloadables, license_keys, meter_credit, feature_flag,
            slack_shared_channel.
        benefit_metadata: The benefit's own metadata.
        properties: What the grant gives, by the benefit's type.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    granted_at: datetime
    benefit_id: UUID
    benefit_type: BenefitType
    benefit_metadata: MetadataOutputType
    properties: (
        BenefitGrantDiscordProperties
        | BenefitGrantGitHubRepositoryProperties
        | BenefitGrantDownloadablesProperties
        | BenefitGrantLicenseKeysProperties
        | BenefitGrantCustomProperties
        | BenefitGrantFeatureFlagProperties
        | BenefitGrantSlackSharedChannelProperties
        | BenefitGrantMeterCreditProperties
        | Unknown
    ) = field(
        metadata={
            "sibling": (
                ("benefit_type",),
                {
                    "custom": "BenefitGrantCustomProperties",
                    "discord": "BenefitGrantDiscordProperties",
                    "github_repository": "BenefitGrantGitHubRepositoryProperties",
                    "downloadables": "BenefitGrantDownloadablesProperties",
                    "license_keys": "BenefitGrantLicenseKeysProperties",
                    "feature_flag": "BenefitGrantFeatureFlagProperties",
                    "meter_credit": "BenefitGrantMeterCreditProperties",
                    "slack_shared_channel": "BenefitGrantSlackSharedChannelProperties",
                },
            )
        }
    )
