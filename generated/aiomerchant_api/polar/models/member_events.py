"""The events of member. Generated from spec/."""

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
