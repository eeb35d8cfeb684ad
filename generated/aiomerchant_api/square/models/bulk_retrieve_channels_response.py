"""BulkRetrieveChannelsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_channel_response import RetrieveChannelResponse


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
class BulkRetrieveChannelsRequest(Model):
    """Schema `BulkRetrieveChannelsRequest`.

    Attributes:
        channel_ids: IDs of up to 100 channels.
    """

    channel_ids: list[str]
