"""BenefitPublic, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aiomerchant_core import Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class BenefitCustomPublic(Model):
    """A benefit as anybody may see it: a note.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `custom`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["custom"] = "custom"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID


@model
class BenefitDiscordPublic(Model):
    """A benefit as anybody may see it: a role on a Discord server.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `discord`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["discord"] = "discord"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID


@model
class BenefitDownloadablesPublic(Model):
    """A benefit as anybody may see it: files to download.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `downloadables`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["downloadables"] = "downloadables"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID


@model
class BenefitFeatureFlagPublic(Model):
    """A benefit as anybody may see it: a flag.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `feature_flag`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["feature_flag"] = "feature_flag"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID


@model
class BenefitGitHubRepositoryPublic(Model):
    """A benefit as anybody may see it: access to a GitHub repository.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `github_repository`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["github_repository"] = "github_repository"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID


@model
class BenefitLicenseKeysPublic(Model):
    """A benefit as anybody may see it: license keys.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `license_keys`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["license_keys"] = "license_keys"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID


@model
class BenefitMeterCreditPublic(Model):
    """A benefit as anybody may see it: credited units of a meter.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `meter_credit`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
        properties: What it gives, by its type.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["meter_credit"] = "meter_credit"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    properties: BenefitMeterCreditPublicProperties


@model
class BenefitMeterCreditPublicProperties(Model):
    """The units that a benefit credits.

    Attributes:
        units: How many units; None where it is not sold by units.
    """

    units: int
    meter_id: UUID


@model
class BenefitSlackSharedChannelPublic(Model):
    """A benefit as anybody may see it: a shared Slack channel.

    Attributes:
        id: The benefit's id.
        created_at: When the benefit was created.
        modified_at: When the benefit last changed; None if it never did.
        type: Always `slack_shared_channel`.
        description: What customers read.
        selectable: Whether products can be given it.
        deletable: Whether it can be deleted.
        is_deleted: Whether it has been deleted.
        organization_id: The organization that it belongs to.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["slack_shared_channel"] = "slack_shared_channel"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID


BenefitPublic: TypeAlias = (
    BenefitCustomPublic
    | BenefitDiscordPublic
    | BenefitGitHubRepositoryPublic
    | BenefitDownloadablesPublic
    | BenefitLicenseKeysPublic
    | BenefitFeatureFlagPublic
    | BenefitSlackSharedChannelPublic
    | BenefitMeterCreditPublic
    | Unknown
)
