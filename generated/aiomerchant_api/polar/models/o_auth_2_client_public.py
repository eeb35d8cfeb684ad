"""The model OAuth2ClientPublic.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class OAuth2ClientPublic(Model):
    """Schema `OAuth2ClientPublic`."""

    created_at: datetime
    modified_at: datetime | None
    client_id: str
    client_name: str | None
    client_uri: str | None
    logo_uri: str | None
    tos_uri: str | None
    policy_uri: str | None
