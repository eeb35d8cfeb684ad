"""BenefitPublic. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.benefit_custom_public import BenefitCustomPublic
from ..models.benefit_discord_public import BenefitDiscordPublic
from ..models.benefit_downloadables_public import BenefitDownloadablesPublic
from ..models.benefit_feature_flag_public import BenefitFeatureFlagPublic
from ..models.benefit_git_hub_repository_public import BenefitGitHubRepositoryPublic
from ..models.benefit_license_keys_public import BenefitLicenseKeysPublic
from ..models.benefit_meter_credit_public import BenefitMeterCreditPublic
from ..models.benefit_slack_shared_channel_public import BenefitSlackSharedChannelPublic

BenefitPublic: TypeAlias = (
    BenefitCustomPublic
    | BenefitDiscordPublic
    | BenefitGitHubRepositoryPublic
    | BenefitDownloadablesPublic
    | BenefitLicenseKeysPublic
    | BenefitFeatureFlagPublic
    | BenefitSlackSharedChannelPublic
    | BenefitMeterCreditPublic
    | Unknown
)
