"""The model RetrieveTokenStatusResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RetrieveTokenStatusResponse(Model):
    """Whom an access token belongs to, and what it allows.

    Attributes:
        scopes: Permissions of the token.
        expires_at: When the token ends; empty if it does not.
        client_id: ID of the application to which the token was given. At most 191 characters.
        merchant_id: ID of the seller who granted access. 8 to 191 characters.
        errors: What went wrong.
    """

    scopes: list[str] | None = field(default=None, metadata=NOT_NULL)
    expires_at: datetime | None = field(default=None, metadata=NOT_NULL)
    client_id: str | None = field(default=None, metadata=NOT_NULL)
    merchant_id: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
