"""The events of organization. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.organization import Organization


@model
class WebhookOrganizationUpdatedPayload(Event):
    """The event organization.updated: an organization changed.

    The payload of the webhook `organization.updated`.

    Attributes:
        type: Always `organization.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The organization as it is now.
    """

    type: Literal["organization.updated"] = "organization.updated"
    timestamp: datetime
    api_version: str
    data: Organization
