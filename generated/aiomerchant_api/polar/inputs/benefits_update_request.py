"""Mappings given for BenefitsUpdateRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.benefit_custom_update import BenefitCustomUpdateDict
from ..inputs.benefit_discord_update import BenefitDiscordUpdateDict
from ..inputs.benefit_downloadables_update import BenefitDownloadablesUpdateDict
from ..inputs.benefit_feature_flag_update import BenefitFeatureFlagUpdateDict
from ..inputs.benefit_git_hub_repository_update import BenefitGitHubRepositoryUpdateDict
from ..inputs.benefit_license_keys_update import BenefitLicenseKeysUpdateDict
from ..inputs.benefit_meter_credit_update import BenefitMeterCreditUpdateDict
from ..inputs.benefit_slack_shared_channel_update import BenefitSlackSharedChannelUpdateDict

BenefitsUpdateRequestDict: TypeAlias = (
    BenefitCustomUpdateDict
    | BenefitDiscordUpdateDict
    | BenefitGitHubRepositoryUpdateDict
    | BenefitDownloadablesUpdateDict
    | BenefitLicenseKeysUpdateDict
    | BenefitMeterCreditUpdateDict
    | BenefitFeatureFlagUpdateDict
    | BenefitSlackSharedChannelUpdateDict
)
