"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.benefit_custom_properties import BenefitCustomProperties
    from ..models.benefit_feature_flag_properties import BenefitFeatureFlagProperties
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties
    from ..models.benefits_bodies import (
        BenefitCustomCreateProperties,
        BenefitDiscordCreateProperties,
        BenefitDownloadablesCreateProperties,
        BenefitFeatureFlagCreateProperties,
        BenefitGitHubRepositoryCreateProperties,
        BenefitLicenseKeyActivationCreateProperties,
        BenefitLicenseKeysCreateProperties,
        BenefitMeterCreditCreateProperties,
        BenefitSlackSharedChannelCreateProperties,
    )
    from ..models.enums import BenefitVisibility


class BenefitCustomCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["custom"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitCustomCreateProperties | BenefitCustomCreatePropertiesDict]


class BenefitCustomCreatePropertiesDict(TypedDict, total=False):
    note: str | Null | None


class BenefitCustomPropertiesDict(TypedDict, total=False):
    note: Required[str | Null | None]


class BenefitCustomUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["custom"]]
    properties: BenefitCustomProperties | BenefitCustomPropertiesDict | Null | None


class BenefitDiscordCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["discord"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitDiscordCreateProperties | BenefitDiscordCreatePropertiesDict]


class BenefitDiscordCreatePropertiesDict(TypedDict, total=False):
    guild_id: Required[str]
    role_id: Required[str]
    kick_member: Required[bool]


class BenefitDiscordUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["discord"]]
    properties: BenefitDiscordCreateProperties | BenefitDiscordCreatePropertiesDict | Null | None


class BenefitDownloadablesCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["downloadables"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitDownloadablesCreateProperties | BenefitDownloadablesCreatePropertiesDict]


class BenefitDownloadablesCreatePropertiesDict(TypedDict, total=False):
    archived: Mapping[str, bool] | None
    files: Required[Sequence[UUID | str]]


class BenefitDownloadablesUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["downloadables"]]
    properties: BenefitDownloadablesCreateProperties | BenefitDownloadablesCreatePropertiesDict | Null | None


class BenefitFeatureFlagCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["feature_flag"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitFeatureFlagCreateProperties | Mapping[str, Any]]


class BenefitFeatureFlagUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["feature_flag"]]
    properties: BenefitFeatureFlagProperties | Mapping[str, Any] | Null | None


class BenefitGitHubRepositoryCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["github_repository"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[
        BenefitGitHubRepositoryCreateProperties | BenefitGitHubRepositoryCreatePropertiesDict
    ]


class BenefitGitHubRepositoryCreatePropertiesDict(TypedDict, total=False):
    repository_owner: Required[str]
    repository_name: Required[str]
    permission: Required[Literal["pull", "triage", "push", "maintain", "admin"] | str]


class BenefitGitHubRepositoryUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    type: Required[Literal["github_repository"]]
    properties: (
        BenefitGitHubRepositoryCreateProperties | BenefitGitHubRepositoryCreatePropertiesDict | Null | None
    )


class BenefitLicenseKeyActivationCreatePropertiesDict(TypedDict, total=False):
    limit: Required[int]
    enable_customer_admin: Required[bool]


class BenefitLicenseKeyExpirationPropertiesDict(TypedDict, total=False):
    ttl: Required[int]
    timeframe: Required[Literal["year", "month", "day"] | str]


class BenefitLicenseKeysCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["license_keys"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitLicenseKeysCreateProperties | BenefitLicenseKeysCreatePropertiesDict]


class BenefitLicenseKeysCreatePropertiesDict(TypedDict, total=False):
    prefix: str | Null | None
    expires: BenefitLicenseKeyExpirationProperties | BenefitLicenseKeyExpirationPropertiesDict | Null | None
    activations: (
        BenefitLicenseKeyActivationCreateProperties
        | BenefitLicenseKeyActivationCreatePropertiesDict
        | Null
        | None
    )
    limit_usage: int | Null | None


class BenefitLicenseKeysUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["license_keys"]]
    properties: BenefitLicenseKeysCreateProperties | BenefitLicenseKeysCreatePropertiesDict | Null | None


class BenefitMeterCreditCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["meter_credit"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitMeterCreditCreateProperties | BenefitMeterCreditCreatePropertiesDict]


class BenefitMeterCreditCreatePropertiesDict(TypedDict, total=False):
    units: Required[int]
    rollover: Required[bool]
    meter_id: Required[UUID | str]


class BenefitMeterCreditUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["meter_credit"]]
    properties: BenefitMeterCreditCreateProperties | BenefitMeterCreditCreatePropertiesDict | Null | None


class BenefitSlackSharedChannelCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["slack_shared_channel"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[
        BenefitSlackSharedChannelCreateProperties | BenefitSlackSharedChannelCreatePropertiesDict
    ]


class BenefitSlackSharedChannelCreatePropertiesDict(TypedDict, total=False):
    slack_integration_id: Required[UUID | str]
    channel_name_template: Required[str]
    private: bool | None
    welcome_message: str | Null | None
    archive_on_revoke: bool | None
    team_invitees: Sequence[str] | None


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


BenefitCreateDict: TypeAlias = (
    BenefitCustomCreateDict
    | BenefitDiscordCreateDict
    | BenefitGitHubRepositoryCreateDict
    | BenefitDownloadablesCreateDict
    | BenefitLicenseKeysCreateDict
    | BenefitMeterCreditCreateDict
    | BenefitFeatureFlagCreateDict
    | BenefitSlackSharedChannelCreateDict
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
