"""Mappings given for WebTokenRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required
    from uuid import UUID


class WebTokenRequestDict(TypedDict, total=False):
    grant_type: Required[Literal["web"]]
    client_id: Required[str]
    client_secret: Required[str]
    session_token: Required[str]
    sub_type: Literal["user", "organization"] | str | None
    sub: UUID | str | None
    scope: str | None
