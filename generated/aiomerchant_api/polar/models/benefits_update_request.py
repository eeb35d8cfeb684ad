"""BenefitsUpdateRequest. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.benefit_custom_update import BenefitCustomUpdate
from ..models.benefit_discord_update import BenefitDiscordUpdate
from ..models.benefit_downloadables_update import BenefitDownloadablesUpdate
from ..models.benefit_feature_flag_update import BenefitFeatureFlagUpdate
from ..models.benefit_git_hub_repository_update import BenefitGitHubRepositoryUpdate
from ..models.benefit_license_keys_update import BenefitLicenseKeysUpdate
from ..models.benefit_meter_credit_update import BenefitMeterCreditUpdate
from ..models.benefit_slack_shared_channel_update import BenefitSlackSharedChannelUpdate

BenefitsUpdateRequest: TypeAlias = (
    BenefitCustomUpdate
    | BenefitDiscordUpdate
    | BenefitGitHubRepositoryUpdate
    | BenefitDownloadablesUpdate
    | BenefitLicenseKeysUpdate
    | BenefitMeterCreditUpdate
    | BenefitFeatureFlagUpdate
    | BenefitSlackSharedChannelUpdate
    | Unknown
)
