"""BenefitGrantWebhook. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.benefit_grant_events import (
    BenefitGrantCustomWebhook,
    BenefitGrantDiscordWebhook,
    BenefitGrantDownloadablesWebhook,
    BenefitGrantFeatureFlagWebhook,
    BenefitGrantGitHubRepositoryWebhook,
    BenefitGrantLicenseKeysWebhook,
    BenefitGrantMeterCreditWebhook,
    BenefitGrantSlackSharedChannelWebhook,
)

BenefitGrantWebhook: TypeAlias = (
    BenefitGrantDiscordWebhook
    | BenefitGrantCustomWebhook
    | BenefitGrantGitHubRepositoryWebhook
    | BenefitGrantDownloadablesWebhook
    | BenefitGrantLicenseKeysWebhook
    | BenefitGrantMeterCreditWebhook
    | BenefitGrantFeatureFlagWebhook
    | BenefitGrantSlackSharedChannelWebhook
    | Unknown
)
