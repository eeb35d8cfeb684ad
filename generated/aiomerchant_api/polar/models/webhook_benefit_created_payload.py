"""The model WebhookBenefitCreatedPayload. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.benefit import Benefit


@define(kw_only=True, eq=False, repr=False)
class WebhookBenefitCreatedPayload(Event):
    """The event benefit.created: a benefit was created.

    The payload of the webhook `benefit.created`.

    Attributes:
        type: Always `benefit.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The benefit as it is now.
    """

    type: Literal["benefit.created"] = "benefit.created"
    timestamp: datetime
    api_version: str
    data: Benefit
