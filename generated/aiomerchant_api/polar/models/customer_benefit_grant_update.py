"""CustomerBenefitGrantUpdate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_portal_benefit_grants_bodies import (
    CustomerBenefitGrantCustomUpdate,
    CustomerBenefitGrantDiscordUpdate,
    CustomerBenefitGrantDownloadablesUpdate,
    CustomerBenefitGrantFeatureFlagUpdate,
    CustomerBenefitGrantGitHubRepositoryUpdate,
    CustomerBenefitGrantLicenseKeysUpdate,
    CustomerBenefitGrantMeterCreditUpdate,
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
