"""Mappings given for BenefitCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.benefit_custom_create import BenefitCustomCreateDict
from ..inputs.benefit_discord_create import BenefitDiscordCreateDict
from ..inputs.benefit_downloadables_create import BenefitDownloadablesCreateDict
from ..inputs.benefit_feature_flag_create import BenefitFeatureFlagCreateDict
from ..inputs.benefit_git_hub_repository_create import BenefitGitHubRepositoryCreateDict
from ..inputs.benefit_license_keys_create import BenefitLicenseKeysCreateDict
from ..inputs.benefit_meter_credit_create import BenefitMeterCreditCreateDict
from ..inputs.benefit_slack_shared_channel_create import BenefitSlackSharedChannelCreateDict

BenefitCreateDict: TypeAlias = (
    BenefitCustomCreateDict
    | BenefitDiscordCreateDict
    | BenefitGitHubRepositoryCreateDict
    | BenefitDownloadablesCreateDict
    | BenefitLicenseKeysCreateDict
    | BenefitMeterCreditCreateDict
    | BenefitFeatureFlagCreateDict
    | BenefitSlackSharedChannelCreateDict
)
