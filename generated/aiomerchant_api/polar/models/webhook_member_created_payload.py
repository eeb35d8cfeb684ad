"""WebhookMemberCreatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.member import Member


@model
class WebhookMemberCreatedPayload(Event):
    """The event member.created: a customer got a new member.

    The payload of the webhook `member.created`.

    Attributes:
        type: Always `member.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The member as it is now.
    """

    type: Literal["member.created"] = "member.created"
    timestamp: datetime
    api_version: str
    data: Member
