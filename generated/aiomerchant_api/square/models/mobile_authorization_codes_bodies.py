"""The bodies of mobile authorization codes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class CreateMobileAuthorizationCodeRequest(Model):
    """Schema `CreateMobileAuthorizationCodeRequest`.

    Attributes:
        location_id: 1 to 191 characters.
    """

    location_id: str | None = None


@model
class CreateMobileAuthorizationCodeResponse(Model):
    """Schema `CreateMobileAuthorizationCodeResponse`.

    Attributes:
        authorization_code: At most 191 characters.
    """

    authorization_code: str | None = field(default=None, repr=masked)
    expires_at: datetime | None = None
    errors: list[Error] | None = None
