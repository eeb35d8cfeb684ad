"""BenefitsUpdateRequest. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.benefits_bodies import (
    BenefitCustomUpdate,
    BenefitDiscordUpdate,
    BenefitDownloadablesUpdate,
    BenefitFeatureFlagUpdate,
    BenefitGitHubRepositoryUpdate,
    BenefitLicenseKeysUpdate,
    BenefitMeterCreditUpdate,
    BenefitSlackSharedChannelUpdate,
)

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
