"""The model AuthorizationCodeTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class AuthorizationCodeTokenRequest(Model):
    """Schema `AuthorizationCodeTokenRequest`.

    Attributes:
        redirect_uri: 1 to 2083 characters.
    """

    grant_type: Literal["authorization_code"] = "authorization_code"
    client_id: str
    client_secret: str | None = field(default=None, repr=masked)
    code: str = field(repr=masked)
    redirect_uri: str
    code_verifier: str | None = field(default=None, repr=masked)
