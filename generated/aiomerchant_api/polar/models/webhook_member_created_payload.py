"""The model WebhookMemberCreatedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.member import Member


@define(kw_only=True, eq=False, repr=False)
class WebhookMemberCreatedPayload(Event):
    """Schema `WebhookMemberCreatedPayload`.

    The payload of the webhook `member.created`.
    """

    type: Literal["member.created"] = "member.created"
    timestamp: datetime
    data: Member
