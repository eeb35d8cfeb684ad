"""RevokeTokenResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, OpenModel, masked, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RevokeTokenResponse(OpenModel):
    """Empty: the token is revoked, or was never known."""


@model
class RevokeTokenRequest(Model):
    """Asks to revoke a token (RFC 7009).

    Attributes:
        token: The access or refresh token.
        token_type_hint: What kind it is; with `access_token` the refresh token lives on, else both end. One
            of access_token, refresh_token.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and cannot ask.
    """

    token: str = field(repr=masked)
    token_type_hint: Nullable[Literal["access_token", "refresh_token"] | str] = ABSENT
    client_id: str
    client_secret: str = field(repr=masked)
