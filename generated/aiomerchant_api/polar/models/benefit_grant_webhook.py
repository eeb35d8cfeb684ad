"""BenefitGrantWebhook. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.benefit_grant_custom_webhook import BenefitGrantCustomWebhook
from ..models.benefit_grant_discord_webhook import BenefitGrantDiscordWebhook
from ..models.benefit_grant_downloadables_webhook import BenefitGrantDownloadablesWebhook
from ..models.benefit_grant_feature_flag_webhook import BenefitGrantFeatureFlagWebhook
from ..models.benefit_grant_git_hub_repository_webhook import BenefitGrantGitHubRepositoryWebhook
from ..models.benefit_grant_license_keys_webhook import BenefitGrantLicenseKeysWebhook
from ..models.benefit_grant_meter_credit_webhook import BenefitGrantMeterCreditWebhook
from ..models.benefit_grant_slack_shared_channel_webhook import BenefitGrantSlackSharedChannelWebhook

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
