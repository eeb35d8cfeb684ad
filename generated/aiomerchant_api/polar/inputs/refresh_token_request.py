"""Mappings given for RefreshTokenRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class RefreshTokenRequestDict(TypedDict, total=False):
    grant_type: Required[Literal["refresh_token"]]
    client_id: Required[str]
    client_secret: str | None
    refresh_token: Required[str]
