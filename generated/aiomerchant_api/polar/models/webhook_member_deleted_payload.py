"""The model WebhookMemberDeletedPayload.

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
class WebhookMemberDeletedPayload(Event):
    """Schema `WebhookMemberDeletedPayload`.

    The payload of the webhook `member.deleted`.
    """

    type: Literal["member.deleted"] = "member.deleted"
    timestamp: datetime
    data: Member
