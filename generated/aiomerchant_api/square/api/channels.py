"""Square: channels. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.channels_bodies import (
        BulkRetrieveChannelsResponse,
        Channel,
        ListChannelsResponse,
        RetrieveChannelResponse,
    )
    from ..models.enums import ChannelStatus, ReferenceType

LIST_CHANNELS: Final[ListOperation[ListChannelsResponse, Channel]] = ListOperation(
    "ListChannels",
    "channels.list",
    "GET",
    "/v2/channels",
    provider="square",
    returns="ListChannelsResponse",
    query=("reference_type", "reference_id", "status", "cursor", "limit"),
    security=("oauth2",),
    scopes=("CHANNELS_READ",),
    paging=Paging(style="cursor", items="channels", cursor="cursor", limit="limit", largest=100),
)

BULK_RETRIEVE_CHANNELS: Final[Operation[BulkRetrieveChannelsResponse]] = Operation(
    "BulkRetrieveChannels",
    "channels.bulk_retrieve",
    "POST",
    "/v2/channels/bulk-retrieve",
    provider="square",
    returns="BulkRetrieveChannelsResponse",
    body=Body(type="BulkRetrieveChannelsRequest"),
    security=("oauth2",),
    scopes=("CHANNELS_READ",),
)

RETRIEVE_CHANNEL: Final[Operation[RetrieveChannelResponse]] = Operation(
    "RetrieveChannel",
    "channels.get",
    "GET",
    "/v2/channels/{channel_id}",
    provider="square",
    returns="RetrieveChannelResponse",
    security=("oauth2",),
    scopes=("CHANNELS_READ",),
)


def list_channels(
    send: Send,
    /,
    *,
    reference_type: ReferenceType | None = None,
    reference_id: str | None = None,
    status: ChannelStatus | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[Channel]:
    """List the channels through which the seller sells, by reference and status.

    GET /v2/channels. Scopes: CHANNELS_READ.

    Args:
        reference_type: Only channels of this type, such as `LOCATION` or `ONLINE_SITE`. One of
            `ReferenceType`.
        reference_id: Only channels of what has this ID.
        status: `ACTIVE` or `INACTIVE`. One of ACTIVE, INACTIVE.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many channels a page holds, 100 at most and by default.

    Example:
        async for item in square.channels.list(): ...
    """
    return send.pages(
        LIST_CHANNELS,
        query={
            "reference_type": reference_type,
            "reference_id": reference_id,
            "status": status,
            "cursor": cursor,
            "limit": limit,
        },
    )


async def bulk_retrieve_channels(
    send: Send, /, *, channel_ids: Sequence[str]
) -> BulkRetrieveChannelsResponse:
    """Get channels by ID, up to 100; the answer maps each ID to its channel or errors.

    POST /v2/channels/bulk-retrieve. Scopes: CHANNELS_READ.

    Args:
        channel_ids: IDs of up to 100 channels.

    Example:
        await square.channels.bulk_retrieve(channel_ids=[...])
    """
    return await send(BULK_RETRIEVE_CHANNELS, body={"channel_ids": channel_ids})


async def retrieve_channel(send: Send, /, channel_id: str) -> RetrieveChannelResponse:
    """Get a channel.

    GET /v2/channels/{channel_id}. Scopes: CHANNELS_READ.

    Args:
        channel_id: ID of the channel.

    Example:
        await square.channels.get("...")
    """
    return await send(RETRIEVE_CHANNEL, path={"channel_id": channel_id})


class Channels(Resource):
    """Where the seller sells: locations, sites, apps and integrations; they are read only."""

    list = list_channels
    bulk_retrieve = bulk_retrieve_channels
    get = retrieve_channel
