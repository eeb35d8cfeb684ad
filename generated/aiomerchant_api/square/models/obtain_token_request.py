"""The model ObtainTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class ObtainTokenRequest(Model):
    """Schema `ObtainTokenRequest`.

    Attributes:
        client_id: At most 191 characters.
        client_secret: 2 to 1024 characters.
        code: At most 191 characters.
        redirect_uri: At most 2048 characters.
        grant_type: One of authorization_code, refresh_token, migration_token.
        refresh_token: 2 to 1024 characters.
        migration_token: 2 to 1024 characters.
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
