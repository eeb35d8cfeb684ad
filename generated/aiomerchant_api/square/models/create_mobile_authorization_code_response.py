"""The model CreateMobileAuthorizationCodeResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CreateMobileAuthorizationCodeResponse(Model):
    """Schema `CreateMobileAuthorizationCodeResponse`.

    Attributes:
        authorization_code: At most 191 characters.
    """

    authorization_code: str | None = field(default=None, repr=masked, metadata=NOT_NULL)
    expires_at: datetime | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateMobileAuthorizationCodeRequest(Model):
    """Schema `CreateMobileAuthorizationCodeRequest`.

    Attributes:
        location_id: 1 to 191 characters.
    """

    location_id: str | None = field(default=None, metadata=NOT_NULL)
