"""Mappings given for WebTokenRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID

    from aiomerchant_core import Null


class WebTokenRequestDict(TypedDict, total=False):
    grant_type: Required[Literal["web"]]
    client_id: Required[str]
    client_secret: Required[str]
    session_token: Required[str]
    sub_type: Literal["user", "organization"] | str | None
    sub: UUID | str | Null | None
    scope: str | Null | None
