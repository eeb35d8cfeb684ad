"""CustomerBenefitGrant. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_portal_benefit_grants_bodies import (
    CustomerBenefitGrantCustom,
    CustomerBenefitGrantDiscord,
    CustomerBenefitGrantDownloadables,
    CustomerBenefitGrantFeatureFlag,
    CustomerBenefitGrantGitHubRepository,
    CustomerBenefitGrantLicenseKeys,
    CustomerBenefitGrantMeterCredit,
    CustomerBenefitGrantSlackSharedChannel,
)

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
