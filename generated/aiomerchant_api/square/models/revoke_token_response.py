"""RevokeTokenResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from ..models.error import Error


@model
class RevokeTokenResponse(Model):
    """Whether the tokens are revoked.

    Attributes:
        success: Whether the tokens are revoked.
        errors: What went wrong.
    """

    success: bool | None = None
    errors: list[Error] | None = None


@model
class RevokeTokenRequest(Model):
    """Which tokens to revoke.

    Attributes:
        client_id: ID of the application. At most 191 characters.
        access_token: Access token whose authorization ends; instead of `merchant_id`. 2 to 1024 characters.
        merchant_id: ID of the seller whose authorization ends; instead of `access_token`.
        revoke_only_access_token: End the given access token and keep the rest of the authorization; false
            by default.
    """

    client_id: Nullable[str] = ABSENT
    access_token: Nullable[str] = field(default=None, repr=masked)
    merchant_id: Nullable[str] = ABSENT
    revoke_only_access_token: Nullable[bool] = ABSENT
