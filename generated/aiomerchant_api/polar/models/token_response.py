"""TokenResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, Nullable, masked, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TokenResponse(Model):
    """Tokens, as RFC 6749, 5.1 gives them.

    Attributes:
        access_token: Sent as a bearer token with each call.
        token_type: Always `Bearer`.
        expires_in: Seconds until the access token expires.
        refresh_token: Gives the next tokens, once; None where the grant has none.
        scope: Scopes granted, separated by spaces.
        id_token: Who signed in, as a signed JWT; comes with the `openid` scope, not with refreshed tokens.
    """

    access_token: str = field(repr=masked)
    token_type: Literal["Bearer"] = "Bearer"
    expires_in: int
    refresh_token: Nullable[str] = field(default=None, repr=masked)
    scope: str
    id_token: Nullable[str] = field(default=None, repr=masked)
