"""CustomerBenefitGrantUpdate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_benefit_grant_custom_update import CustomerBenefitGrantCustomUpdate
from ..models.customer_benefit_grant_discord_update import CustomerBenefitGrantDiscordUpdate
from ..models.customer_benefit_grant_downloadables_update import CustomerBenefitGrantDownloadablesUpdate
from ..models.customer_benefit_grant_feature_flag_update import CustomerBenefitGrantFeatureFlagUpdate
from ..models.customer_benefit_grant_git_hub_repository_update import (
    CustomerBenefitGrantGitHubRepositoryUpdate,
)
from ..models.customer_benefit_grant_license_keys_update import CustomerBenefitGrantLicenseKeysUpdate
from ..models.customer_benefit_grant_meter_credit_update import CustomerBenefitGrantMeterCreditUpdate
from ..models.customer_benefit_grant_slack_shared_channel_update import (
    CustomerBenefitGrantSlackSharedChannelUpdate,
)

CustomerBenefitGrantUpdate: TypeAlias = (
    CustomerBenefitGrantDiscordUpdate
    | CustomerBenefitGrantGitHubRepositoryUpdate
    | CustomerBenefitGrantDownloadablesUpdate
    | CustomerBenefitGrantLicenseKeysUpdate
    | CustomerBenefitGrantCustomUpdate
    | CustomerBenefitGrantMeterCreditUpdate
    | CustomerBenefitGrantFeatureFlagUpdate
    | CustomerBenefitGrantSlackSharedChannelUpdate
    | Unknown
)
