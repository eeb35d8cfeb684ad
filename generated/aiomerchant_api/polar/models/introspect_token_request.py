"""The model IntrospectTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class IntrospectTokenRequest(Model):
    """Schema `IntrospectTokenRequest`.

    Attributes:
        token_type_hint: One of access_token, refresh_token.
    """

    token: str = field(repr=masked)
    token_type_hint: Literal["access_token", "refresh_token"] | str | None = None
    client_id: str
    client_secret: str = field(repr=masked)
