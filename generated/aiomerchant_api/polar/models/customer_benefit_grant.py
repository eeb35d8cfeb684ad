"""CustomerBenefitGrant. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_benefit_grant_custom import CustomerBenefitGrantCustom
from ..models.customer_benefit_grant_discord import CustomerBenefitGrantDiscord
from ..models.customer_benefit_grant_downloadables import CustomerBenefitGrantDownloadables
from ..models.customer_benefit_grant_feature_flag import CustomerBenefitGrantFeatureFlag
from ..models.customer_benefit_grant_git_hub_repository import CustomerBenefitGrantGitHubRepository
from ..models.customer_benefit_grant_license_keys import CustomerBenefitGrantLicenseKeys
from ..models.customer_benefit_grant_meter_credit import CustomerBenefitGrantMeterCredit
from ..models.customer_benefit_grant_slack_shared_channel import CustomerBenefitGrantSlackSharedChannel

CustomerBenefitGrant: TypeAlias = (
    CustomerBenefitGrantDiscord
    | CustomerBenefitGrantGitHubRepository
    | CustomerBenefitGrantDownloadables
    | CustomerBenefitGrantLicenseKeys
    | CustomerBenefitGrantCustom
    | CustomerBenefitGrantMeterCredit
    | CustomerBenefitGrantFeatureFlag
    | CustomerBenefitGrantSlackSharedChannel
    | Unknown
)
