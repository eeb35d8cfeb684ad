"""Benefit. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.benefit_custom import BenefitCustom
from ..models.benefit_discord import BenefitDiscord
from ..models.benefit_downloadables import BenefitDownloadables
from ..models.benefit_feature_flag import BenefitFeatureFlag
from ..models.benefit_git_hub_repository import BenefitGitHubRepository
from ..models.benefit_license_keys import BenefitLicenseKeys
from ..models.benefit_meter_credit import BenefitMeterCredit
from ..models.benefit_slack_shared_channel import BenefitSlackSharedChannel

Benefit: TypeAlias = (
    BenefitCustom
    | BenefitDiscord
    | BenefitGitHubRepository
    | BenefitDownloadables
    | BenefitLicenseKeys
    | BenefitMeterCredit
    | BenefitFeatureFlag
    | BenefitSlackSharedChannel
    | Unknown
)
