"""The bodies of channels. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ChannelStatus, ReferenceType
    from ..models.error import Error


@model
class BulkRetrieveChannelsRequest(Model):
    """Schema `BulkRetrieveChannelsRequest`.

    Attributes:
        channel_ids: IDs of up to 100 channels.
    """

    channel_ids: list[str]


@model
class BulkRetrieveChannelsResponse(Model):
    """Schema `BulkRetrieveChannelsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        responses: The channel or errors, by ID.
    """

    errors: list[Error] | None = None
    responses: dict[str, RetrieveChannelResponse] | None = None


@model
class Channel(Model):
    """A way by which the seller sells, such as a location, a site or an app.

    Attributes:
        id: ID of the channel.
        merchant_id: ID of the seller.
        name: Name of the channel.
        version: Current version.
        reference: What it stands for, such as a location or a site.
        status: `ACTIVE` or `INACTIVE`. One of ACTIVE, INACTIVE.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str
    merchant_id: str | None = None
    name: Nullable[str] = ABSENT
    version: int | None = None
    reference: Reference | None = None
    status: ChannelStatus | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class ListChannelsResponse(Model):
    """Schema `ListChannelsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        channels: The channels of the page.
        cursor: Cursor of the next page; missing on the last.
    """

    errors: list[Error] | None = None
    channels: list[Channel] | None = None
    cursor: str | None = None


@model
class Reference(Model):
    """What a channel stands for.

    Attributes:
        type: What kind of thing it is, such as `LOCATION`, `ONLINE_SITE` or `KIOSK`. One of
            `ReferenceType`.
        id: ID of the thing.
    """

    type: ReferenceType | None = None
    id: str | None = None


@model
class RetrieveChannelResponse(Model):
    """Schema `RetrieveChannelResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        channel: The channel.
    """

    errors: list[Error] | None = None
    channel: Channel | None = None
