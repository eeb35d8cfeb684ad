"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.benefit_custom_create import BenefitCustomCreateProperties
    from ..models.benefit_discord_create_properties import BenefitDiscordCreateProperties
    from ..models.benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties
    from ..models.benefit_feature_flag_create import BenefitFeatureFlagCreateProperties
    from ..models.benefit_git_hub_repository_create_properties import BenefitGitHubRepositoryCreateProperties
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties
    from ..models.benefit_license_keys_create_properties import (
        BenefitLicenseKeyActivationCreateProperties,
        BenefitLicenseKeysCreateProperties,
    )
    from ..models.benefit_meter_credit_create_properties import BenefitMeterCreditCreateProperties
    from ..models.benefit_slack_shared_channel_create_properties import (
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


class BenefitDiscordCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["discord"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitDiscordCreateProperties | BenefitDiscordCreatePropertiesDict]


class BenefitDownloadablesCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["downloadables"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitDownloadablesCreateProperties | BenefitDownloadablesCreatePropertiesDict]


class BenefitFeatureFlagCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["feature_flag"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitFeatureFlagCreateProperties | Mapping[str, Any]]


class BenefitGitHubRepositoryCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["github_repository"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[
        BenefitGitHubRepositoryCreateProperties | BenefitGitHubRepositoryCreatePropertiesDict
    ]


class BenefitLicenseKeysCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["license_keys"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitLicenseKeysCreateProperties | BenefitLicenseKeysCreatePropertiesDict]


class BenefitMeterCreditCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["meter_credit"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[BenefitMeterCreditCreateProperties | BenefitMeterCreditCreatePropertiesDict]


class BenefitSlackSharedChannelCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["slack_shared_channel"]]
    description: Required[str]
    organization_id: UUID | str | Null | None
    visibility: BenefitVisibility | Null | None
    properties: Required[
        BenefitSlackSharedChannelCreateProperties | BenefitSlackSharedChannelCreatePropertiesDict
    ]


class BenefitCustomCreatePropertiesDict(TypedDict, total=False):
    note: str | Null | None


class BenefitCustomPropertiesDict(TypedDict, total=False):
    note: Required[str | Null | None]


class BenefitDiscordCreatePropertiesDict(TypedDict, total=False):
    guild_id: Required[str]
    role_id: Required[str]
    kick_member: Required[bool]


class BenefitDownloadablesCreatePropertiesDict(TypedDict, total=False):
    archived: Mapping[str, bool] | None
    files: Required[Sequence[UUID | str]]


class BenefitGitHubRepositoryCreatePropertiesDict(TypedDict, total=False):
    repository_owner: Required[str]
    repository_name: Required[str]
    permission: Required[Literal["pull", "triage", "push", "maintain", "admin"] | str]


class BenefitLicenseKeyActivationCreatePropertiesDict(TypedDict, total=False):
    limit: Required[int]
    enable_customer_admin: Required[bool]


class BenefitLicenseKeyExpirationPropertiesDict(TypedDict, total=False):
    ttl: Required[int]
    timeframe: Required[Literal["year", "month", "day"] | str]


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


class BenefitMeterCreditCreatePropertiesDict(TypedDict, total=False):
    units: Required[int]
    rollover: Required[bool]
    meter_id: Required[UUID | str]


class BenefitSlackSharedChannelCreatePropertiesDict(TypedDict, total=False):
    slack_integration_id: Required[UUID | str]
    channel_name_template: Required[str]
    private: bool | None
    welcome_message: str | Null | None
    archive_on_revoke: bool | None
    team_invitees: Sequence[str] | None


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
