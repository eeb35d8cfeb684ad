"""WebhookMemberUpdatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.member import Member


@model
class WebhookMemberUpdatedPayload(Event):
    """The event member.updated: a member's data or role changed.

    The payload of the webhook `member.updated`.

    Attributes:
        type: Always `member.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The member as it is now.
    """

    type: Literal["member.updated"] = "member.updated"
    timestamp: datetime
    api_version: str
    data: Member
