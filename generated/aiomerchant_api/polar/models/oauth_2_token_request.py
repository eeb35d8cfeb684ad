"""Oauth2TokenRequest. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.oauth2_bodies import AuthorizationCodeTokenRequest, RefreshTokenRequest, WebTokenRequest

Oauth2TokenRequest: TypeAlias = (
    AuthorizationCodeTokenRequest | RefreshTokenRequest | WebTokenRequest | Unknown
)
