"""The model ObtainTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import Model, masked

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class ObtainTokenRequest(Model):
    """A request for an access token.

    Attributes:
        client_id: ID of the application. At most 191 characters.
        client_secret: Secret of the application; not with PKCE. 2 to 1024 characters.
        code: Authorization code, valid for five minutes and once; for `authorization_code`. At most 191
            characters.
        redirect_uri: Redirect URL with which the code was asked for. At most 2048 characters.
        grant_type: `authorization_code`, `refresh_token` or `migration_token`. One of authorization_code,
            refresh_token, migration_token.
        refresh_token: Refresh token; for `refresh_token`. 2 to 1024 characters.
        migration_token: Access token of before 2019-03-13; for `migration_token`. 2 to 1024 characters.
        scopes: Permissions of the new token, none beyond the granted ones; by default all of those.
        short_lived: Let the access token end after 24 hours instead of 30 days; false by default.
        code_verifier: PKCE's secret, of which the authorization request sent the challenge.
    """

    client_id: str
    client_secret: str | None = field(default=None, repr=masked)
    code: str | None = field(default=None, repr=masked)
    redirect_uri: str | None = None
    grant_type: Literal["authorization_code", "refresh_token", "migration_token"] | str
    refresh_token: str | None = field(default=None, repr=masked)
    migration_token: str | None = field(default=None, repr=masked)
    scopes: list[str] | None = None
    short_lived: bool | None = None
    code_verifier: str | None = field(default=None, repr=masked)
