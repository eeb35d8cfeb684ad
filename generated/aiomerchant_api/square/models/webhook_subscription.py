"""The model WebhookSubscription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class WebhookSubscription(Model):
    """Schema `WebhookSubscription`.

    Attributes:
        id: At most 64 characters.
        name: At most 64 characters.
    """

    id: str | None = None
    name: str | None = None
    enabled: bool | None = None
    event_types: list[str] | None = None
    notification_url: str | None = None
    api_version: str | None = None
    signature_key: str | None = field(default=None, repr=masked)
    created_at: datetime | None = None
    updated_at: datetime | None = None
