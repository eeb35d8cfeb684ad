"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from uuid import UUID

    from aiomerchant_core import Null


class AuthorizationCodeTokenRequestDict(TypedDict, total=False):
    grant_type: Required[Literal["authorization_code"]]
    client_id: Required[str]
    client_secret: str | None
    code: Required[str]
    redirect_uri: Required[str]
    code_verifier: str | None


class RefreshTokenRequestDict(TypedDict, total=False):
    grant_type: Required[Literal["refresh_token"]]
    client_id: Required[str]
    client_secret: str | None
    refresh_token: Required[str]


class WebTokenRequestDict(TypedDict, total=False):
    grant_type: Required[Literal["web"]]
    client_id: Required[str]
    client_secret: Required[str]
    session_token: Required[str]
    sub_type: Literal["user", "organization"] | str | None
    sub: UUID | str | Null | None
    scope: str | Null | None


Oauth2TokenRequestDict: TypeAlias = (
    AuthorizationCodeTokenRequestDict | RefreshTokenRequestDict | WebTokenRequestDict
)
