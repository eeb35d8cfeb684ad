"""Mappings given for AuthorizationCodeTokenRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class AuthorizationCodeTokenRequestDict(TypedDict, total=False):
    grant_type: Required[Literal["authorization_code"]]
    client_id: Required[str]
    client_secret: str | None
    code: Required[str]
    redirect_uri: Required[str]
    code_verifier: str | None
