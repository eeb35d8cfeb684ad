"""The model WebTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class WebTokenRequest(Model):
    """Schema `WebTokenRequest`.

    Attributes:
        sub_type: Default 'user'. One of user, organization.
    """

    grant_type: Literal["web"] = "web"
    client_id: str
    client_secret: str = field(repr=masked)
    session_token: str = field(repr=masked)
    sub_type: Literal["user", "organization"] | str | None = None
    sub: UUID | None = None
    scope: str | None = None
