"""Mappings given for Oauth2TokenRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.authorization_code_token_request import AuthorizationCodeTokenRequestDict
from ..inputs.refresh_token_request import RefreshTokenRequestDict
from ..inputs.web_token_request import WebTokenRequestDict

Oauth2TokenRequestDict: TypeAlias = (
    AuthorizationCodeTokenRequestDict | RefreshTokenRequestDict | WebTokenRequestDict
)
