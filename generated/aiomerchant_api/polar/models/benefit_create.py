"""BenefitCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.benefit_custom_create import BenefitCustomCreate
from ..models.benefit_discord_create import BenefitDiscordCreate
from ..models.benefit_downloadables_create import BenefitDownloadablesCreate
from ..models.benefit_feature_flag_create import BenefitFeatureFlagCreate
from ..models.benefit_git_hub_repository_create import BenefitGitHubRepositoryCreate
from ..models.benefit_license_keys_create import BenefitLicenseKeysCreate
from ..models.benefit_meter_credit_create import BenefitMeterCreditCreate
from ..models.benefit_slack_shared_channel_create import BenefitSlackSharedChannelCreate

BenefitCreate: TypeAlias = (
    BenefitCustomCreate
    | BenefitDiscordCreate
    | BenefitGitHubRepositoryCreate
    | BenefitDownloadablesCreate
    | BenefitLicenseKeysCreate
    | BenefitMeterCreditCreate
    | BenefitFeatureFlagCreate
    | BenefitSlackSharedChannelCreate
    | Unknown
)
