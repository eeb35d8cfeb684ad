"""RetrieveTokenStatusResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class RetrieveTokenStatusResponse(Model):
    """Whom an access token belongs to, and what it allows.

    Attributes:
        scopes: Permissions of the token.
        expires_at: When the token ends; empty if it does not.
        client_id: ID of the application to which the token was given. At most 191 characters.
        merchant_id: ID of the seller who granted access. 8 to 191 characters.
        errors: What went wrong.
    """

    scopes: list[str] | None = None
    expires_at: datetime | None = None
    client_id: str | None = None
    merchant_id: str | None = None
    errors: list[Error] | None = None
