"""AuthorizationCodeTokenRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AuthorizationCodeTokenRequest(Model):
    """Asks for the first tokens after consent (RFC 6749, 4.1.3).

    Attributes:
        grant_type: Always `authorization_code`.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and leaves it out.
        code: The code that the redirect brought; good once, and not for long.
        redirect_uri: The redirect URI of the authorization request, unchanged. 1 to 2083 characters.
        code_verifier: What the code challenge was made from (PKCE, RFC 7636); always needed by a public
            client.
    """

    grant_type: Literal["authorization_code"] = "authorization_code"
    client_id: str
    client_secret: str | None = field(default=None, repr=masked)
    code: str = field(repr=masked)
    redirect_uri: str
    code_verifier: str | None = field(default=None, repr=masked)
