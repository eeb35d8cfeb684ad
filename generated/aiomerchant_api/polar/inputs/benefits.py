"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.benefit import (
        BenefitCustomPropertiesDict,
        BenefitDiscordCreatePropertiesDict,
        BenefitDownloadablesCreatePropertiesDict,
        BenefitGitHubRepositoryCreatePropertiesDict,
        BenefitLicenseKeysCreatePropertiesDict,
        BenefitMeterCreditCreatePropertiesDict,
        BenefitSlackSharedChannelCreatePropertiesDict,
    )
    from ..models.benefit_custom_properties import BenefitCustomProperties
    from ..models.benefit_discord_create_properties import BenefitDiscordCreateProperties
    from ..models.benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties
    from ..models.benefit_feature_flag_properties import BenefitFeatureFlagProperties
    from ..models.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties
    from ..models.benefit_license_keys_create_properties import BenefitLicenseKeysCreateProperties
    from ..models.benefit_meter_credit_create_properties import BenefitMeterCreditCreateProperties
    from ..models.benefit_slack_shared_channel_create_properties import (
        BenefitSlackSharedChannelCreateProperties,
    )
    from ..models.enums import BenefitVisibility


class BenefitCustomUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["custom"]]
    properties: BenefitCustomProperties | BenefitCustomPropertiesDict | Null | None


class BenefitDiscordUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["discord"]]
    properties: BenefitDiscordCreateProperties | BenefitDiscordCreatePropertiesDict | Null | None


class BenefitDownloadablesUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["downloadables"]]
    properties: BenefitDownloadablesCreateProperties | BenefitDownloadablesCreatePropertiesDict | Null | None


class BenefitFeatureFlagUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["feature_flag"]]
    properties: BenefitFeatureFlagProperties | Mapping[str, Any] | Null | None


class BenefitGitHubRepositoryUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["github_repository"]]
    properties: (
        BenefitGitHubRepositoryCreateProperties | BenefitGitHubRepositoryCreatePropertiesDict | Null | None
    )


class BenefitLicenseKeysUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["license_keys"]]
    properties: BenefitLicenseKeysCreateProperties | BenefitLicenseKeysCreatePropertiesDict | Null | None


class BenefitMeterCreditUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["meter_credit"]]
    properties: BenefitMeterCreditCreateProperties | BenefitMeterCreditCreatePropertiesDict | Null | None


class BenefitSlackSharedChannelUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["slack_shared_channel"]]
    properties: (
        BenefitSlackSharedChannelCreateProperties
        | BenefitSlackSharedChannelCreatePropertiesDict
        | Null
        | None
    )


BenefitsUpdateRequestDict: TypeAlias = (
    BenefitCustomUpdateDict
    | BenefitDiscordUpdateDict
    | BenefitGitHubRepositoryUpdateDict
    | BenefitDownloadablesUpdateDict
    | BenefitLicenseKeysUpdateDict
    | BenefitMeterCreditUpdateDict
    | BenefitFeatureFlagUpdateDict
    | BenefitSlackSharedChannelUpdateDict
)
