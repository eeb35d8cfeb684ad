"""The model IntrospectTokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.sub_type import SubType


@define(kw_only=True, eq=False, repr=False)
class IntrospectTokenResponse(Model):
    """Schema `IntrospectTokenResponse`.

    Attributes:
        token_type: One of Bearer, access_token, refresh_token.
        sub_type: One of user, organization.
    """

    active: bool
    client_id: str | None = None
    token_type: Literal["Bearer", "access_token", "refresh_token"] | str | None = None
    scope: str | None = None
    sub_type: SubType | None = None
    sub: str | None = None
    organizations: list[str] | None = None
    aud: str | None = None
    iss: str | None = None
    exp: int | None = None
    iat: int | None = None
