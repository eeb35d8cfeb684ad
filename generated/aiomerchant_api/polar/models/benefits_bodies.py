"""The bodies of benefits. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, OpenModel, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit import Benefit
    from ..models.benefit_custom_properties import BenefitCustomProperties
    from ..models.benefit_feature_flag_properties import BenefitFeatureFlagProperties
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties
    from ..models.enums import BenefitVisibility
    from ..models.pagination import Pagination


@model
class BenefitCustomCreate(Model):
    """A new benefit: a note.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["custom"] = "custom"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitCustomCreateProperties


@model
class BenefitCustomCreateProperties(Model):
    """Schema `BenefitCustomCreateProperties`."""

    note: Nullable[str] = ABSENT


@model
class BenefitCustomUpdate(Model):
    """Changes to a benefit: a note.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    type: Literal["custom"] = "custom"
    properties: Nullable[BenefitCustomProperties] = ABSENT


@model
class BenefitDiscordCreate(Model):
    """A new benefit: a role on a Discord server.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["discord"] = "discord"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitDiscordCreateProperties


@model
class BenefitDiscordCreateProperties(Model):
    """Schema `BenefitDiscordCreateProperties`."""

    guild_id: str
    role_id: str
    kick_member: bool


@model
class BenefitDiscordUpdate(Model):
    """Changes to a benefit: a role on a Discord server.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    type: Literal["discord"] = "discord"
    properties: Nullable[BenefitDiscordCreateProperties] = ABSENT


@model
class BenefitDownloadableFile(Model):
    """A file of a downloadables benefit, with how it is used.

    Attributes:
        id: The file's id.
        organization_id: The organization that it belongs to.
        name: File name.
        path: Path in storage.
        mime_type: MIME type.
        size: Size in bytes.
        storage_version: Version id in storage.
        checksum_etag: ETag in storage.
        checksum_sha256_base64: SHA-256 in base64.
        checksum_sha256_hex: SHA-256 in hexadecimal.
        last_modified_at: When its contents last changed.
        version: A version of your own.
        service: Always `downloadable`.
        is_uploaded: Whether the upload is complete.
        created_at: When the file was created.
        flagged_malicious_at: When it was found to be harmful, if it was.
        downloaders: How many customers or members have fetched it.
        downloads: How often it has been fetched.
        size_readable: Size for people to read.
    """

    id: UUID
    organization_id: UUID
    name: str
    path: str
    mime_type: str
    size: int
    storage_version: Nullable[str]
    checksum_etag: Nullable[str]
    checksum_sha256_base64: Nullable[str]
    checksum_sha256_hex: Nullable[str]
    last_modified_at: Nullable[datetime]
    version: Nullable[str]
    service: Literal["downloadable"] = "downloadable"
    is_uploaded: bool
    created_at: datetime
    flagged_malicious_at: Nullable[datetime]
    downloaders: int
    downloads: int
    size_readable: str


@model
class BenefitDownloadablesCreate(Model):
    """A new benefit: files to download.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["downloadables"] = "downloadables"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitDownloadablesCreateProperties


@model
class BenefitDownloadablesCreateProperties(Model):
    """Schema `BenefitDownloadablesCreateProperties`.

    Attributes:
        files: Not empty.
    """

    archived: dict[str, bool] | None = None
    files: list[UUID]


@model
class BenefitDownloadablesUpdate(Model):
    """Changes to a benefit: files to download.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    type: Literal["downloadables"] = "downloadables"
    properties: Nullable[BenefitDownloadablesCreateProperties] = ABSENT


@model
class BenefitFeatureFlagCreate(Model):
    """A new benefit: a flag that your application reads.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["feature_flag"] = "feature_flag"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitFeatureFlagCreateProperties


@model
class BenefitFeatureFlagCreateProperties(OpenModel):
    """Schema `BenefitFeatureFlagCreateProperties`."""


@model
class BenefitFeatureFlagUpdate(Model):
    """Changes to a benefit: a flag that your application reads.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    type: Literal["feature_flag"] = "feature_flag"
    properties: Nullable[BenefitFeatureFlagProperties] = ABSENT


@model
class BenefitGitHubRepositoryCreate(Model):
    """A new benefit: access to a GitHub repository.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["github_repository"] = "github_repository"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitGitHubRepositoryCreateProperties


@model
class BenefitGitHubRepositoryCreateProperties(Model):
    """Schema `BenefitGitHubRepositoryCreateProperties`.

    Attributes:
        permission: One of pull, triage, push, maintain, admin.
    """

    repository_owner: str
    repository_name: str
    permission: Literal["pull", "triage", "push", "maintain", "admin"] | str


@model
class BenefitGitHubRepositoryUpdate(Model):
    """Changes to a benefit: access to a GitHub repository.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    type: Literal["github_repository"] = "github_repository"
    properties: Nullable[BenefitGitHubRepositoryCreateProperties] = ABSENT


@model
class BenefitLicenseKeyActivationCreateProperties(Model):
    """Schema `BenefitLicenseKeyActivationCreateProperties`.

    Attributes:
        limit: 1 to 2147483647.
    """

    limit: int
    enable_customer_admin: bool


@model
class BenefitLicenseKeysCreate(Model):
    """A new benefit: a license key.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["license_keys"] = "license_keys"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitLicenseKeysCreateProperties


@model
class BenefitLicenseKeysCreateProperties(Model):
    """Schema `BenefitLicenseKeysCreateProperties`.

    Attributes:
        limit_usage: 1 to 2147483647.
    """

    prefix: Nullable[str] = ABSENT
    expires: Nullable[BenefitLicenseKeyExpirationProperties] = ABSENT
    activations: Nullable[BenefitLicenseKeyActivationCreateProperties] = ABSENT
    limit_usage: Nullable[int] = ABSENT


@model
class BenefitLicenseKeysUpdate(Model):
    """Changes to a benefit: a license key.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    type: Literal["license_keys"] = "license_keys"
    properties: Nullable[BenefitLicenseKeysCreateProperties] = ABSENT


@model
class BenefitMeterCreditCreate(Model):
    """A new benefit: credit on a meter.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["meter_credit"] = "meter_credit"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitMeterCreditCreateProperties


@model
class BenefitMeterCreditCreateProperties(Model):
    """Schema `BenefitMeterCreditCreateProperties`.

    Attributes:
        units: 1 to 2147483647.
    """

    units: int
    rollover: bool
    meter_id: UUID


@model
class BenefitMeterCreditUpdate(Model):
    """Changes to a benefit: credit on a meter.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    type: Literal["meter_credit"] = "meter_credit"
    properties: Nullable[BenefitMeterCreditCreateProperties] = ABSENT


@model
class BenefitSlackSharedChannelCreate(Model):
    """A new benefit: a shared Slack channel.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["slack_shared_channel"] = "slack_shared_channel"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitSlackSharedChannelCreateProperties


@model
class BenefitSlackSharedChannelCreateProperties(Model):
    """Schema `BenefitSlackSharedChannelCreateProperties`.

    Attributes:
        channel_name_template: 1 to 80 characters.
        private: Default True.
        welcome_message: At most 4000 characters.
        archive_on_revoke: Default True.
    """

    slack_integration_id: UUID
    channel_name_template: str
    private: bool | None = None
    welcome_message: Nullable[str] = ABSENT
    archive_on_revoke: bool | None = None
    team_invitees: list[str] | None = None


@model
class BenefitSlackSharedChannelUpdate(Model):
    """Changes to a benefit: a shared Slack channel.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    type: Literal["slack_shared_channel"] = "slack_shared_channel"
    properties: Nullable[BenefitSlackSharedChannelCreateProperties] = ABSENT


@model
class ListResourceBenefit(Model):
    """Schema `ListResource_Benefit_`."""

    items: list[Benefit]
    pagination: Pagination


@model
class ListResourceBenefitDownloadableFile(Model):
    """Schema `ListResource_BenefitDownloadableFile_`."""

    items: list[BenefitDownloadableFile]
    pagination: Pagination
