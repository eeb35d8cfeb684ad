"""The model RevokeTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from ...core import Model, masked


@define(kw_only=True, eq=False, repr=False)
class RevokeTokenRequest(Model):
    """Schema `RevokeTokenRequest`.

    Attributes:
        client_id: At most 191 characters.
        access_token: 2 to 1024 characters.
    """

    client_id: str | None = None
    access_token: str | None = field(default=None, repr=masked)
    merchant_id: str | None = None
    revoke_only_access_token: bool | None = None
