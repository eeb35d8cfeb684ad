"""RefreshTokenRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RefreshTokenRequest(Model):
    """Asks for new tokens (RFC 6749, 6); both old ones stop working at once.

    Attributes:
        grant_type: Always `refresh_token`.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and leaves it out.
        refresh_token: The refresh token that came with the last tokens; good once.
    """

    grant_type: Literal["refresh_token"] = "refresh_token"
    client_id: str
    client_secret: str | None = field(default=None, repr=masked)
    refresh_token: str = field(repr=masked)
