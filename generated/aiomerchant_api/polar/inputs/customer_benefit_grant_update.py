"""Mappings given for CustomerBenefitGrantUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.customer_benefit_grant_custom_update import CustomerBenefitGrantCustomUpdateDict
from ..inputs.customer_benefit_grant_discord_update import CustomerBenefitGrantDiscordUpdateDict
from ..inputs.customer_benefit_grant_downloadables_update import CustomerBenefitGrantDownloadablesUpdateDict
from ..inputs.customer_benefit_grant_feature_flag_update import CustomerBenefitGrantFeatureFlagUpdateDict
from ..inputs.customer_benefit_grant_git_hub_repository_update import (
    CustomerBenefitGrantGitHubRepositoryUpdateDict,
)
from ..inputs.customer_benefit_grant_license_keys_update import CustomerBenefitGrantLicenseKeysUpdateDict
from ..inputs.customer_benefit_grant_meter_credit_update import CustomerBenefitGrantMeterCreditUpdateDict
from ..inputs.customer_benefit_grant_slack_shared_channel_update import (
    CustomerBenefitGrantSlackSharedChannelUpdateDict,
)

CustomerBenefitGrantUpdateDict: TypeAlias = (
    CustomerBenefitGrantDiscordUpdateDict
    | CustomerBenefitGrantGitHubRepositoryUpdateDict
    | CustomerBenefitGrantDownloadablesUpdateDict
    | CustomerBenefitGrantLicenseKeysUpdateDict
    | CustomerBenefitGrantCustomUpdateDict
    | CustomerBenefitGrantMeterCreditUpdateDict
    | CustomerBenefitGrantFeatureFlagUpdateDict
    | CustomerBenefitGrantSlackSharedChannelUpdateDict
)
