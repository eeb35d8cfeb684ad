"""The model RefreshTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class RefreshTokenRequest(Model):
    """Schema `RefreshTokenRequest`."""

    grant_type: Literal["refresh_token"] = "refresh_token"
    client_id: str
    client_secret: str | None = field(default=None, repr=masked)
    refresh_token: str = field(repr=masked)
