"""The model RetrieveTokenStatusResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RetrieveTokenStatusResponse(Model):
    """Schema `RetrieveTokenStatusResponse`.

    Attributes:
        client_id: At most 191 characters.
        merchant_id: 8 to 191 characters.
    """

    scopes: list[str] | None = None
    expires_at: datetime | None = None
    client_id: str | None = None
    merchant_id: str | None = None
    errors: list[Error] | None = None
