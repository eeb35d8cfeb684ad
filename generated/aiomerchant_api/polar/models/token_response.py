"""The model TokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class TokenResponse(Model):
    """Schema `TokenResponse`."""

    access_token: str = field(repr=masked)
    token_type: Literal["Bearer"] = "Bearer"
    expires_in: int
    refresh_token: str | None = field(default=None, repr=masked)
    scope: str
    id_token: str | None = field(default=None, repr=masked)
