"""Oauth2TokenRequest. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.authorization_code_token_request import AuthorizationCodeTokenRequest
from ..models.refresh_token_request import RefreshTokenRequest
from ..models.web_token_request import WebTokenRequest

Oauth2TokenRequest: TypeAlias = (
    AuthorizationCodeTokenRequest | RefreshTokenRequest | WebTokenRequest | Unknown
)
