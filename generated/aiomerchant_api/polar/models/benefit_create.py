"""BenefitCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.benefits_bodies import (
    BenefitCustomCreate,
    BenefitDiscordCreate,
    BenefitDownloadablesCreate,
    BenefitFeatureFlagCreate,
    BenefitGitHubRepositoryCreate,
    BenefitLicenseKeysCreate,
    BenefitMeterCreditCreate,
    BenefitSlackSharedChannelCreate,
)

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
