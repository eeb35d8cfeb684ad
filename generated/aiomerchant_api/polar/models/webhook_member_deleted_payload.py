"""WebhookMemberDeletedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.member import Member


@model
class WebhookMemberDeletedPayload(Event):
    """The event member.deleted: a member was removed; any seats they held are revoked.

    The payload of the webhook `member.deleted`.

    Attributes:
        type: Always `member.deleted`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The member as it last was.
    """

    type: Literal["member.deleted"] = "member.deleted"
    timestamp: datetime
    api_version: str
    data: Member
