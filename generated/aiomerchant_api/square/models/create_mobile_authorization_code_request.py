"""The model CreateMobileAuthorizationCodeRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class CreateMobileAuthorizationCodeRequest(Model):
    """Schema `CreateMobileAuthorizationCodeRequest`.

    Attributes:
        location_id: 1 to 191 characters.
    """

    location_id: str | None = field(default=None, metadata=NOT_NULL)
