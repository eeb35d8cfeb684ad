"""The model RevokeTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import Model, masked


@define(kw_only=True, eq=False, repr=False)
class RevokeTokenRequest(Model):
    """Which tokens to revoke.

    Attributes:
        client_id: ID of the application. At most 191 characters.
        access_token: Access token whose authorization ends; instead of `merchant_id`. 2 to 1024 characters.
        merchant_id: ID of the seller whose authorization ends; instead of `access_token`.
        revoke_only_access_token: End the given access token and keep the rest of the authorization; false
            by default.
    """

    client_id: str | None = None
    access_token: str | None = field(default=None, repr=masked)
    merchant_id: str | None = None
    revoke_only_access_token: bool | None = None
