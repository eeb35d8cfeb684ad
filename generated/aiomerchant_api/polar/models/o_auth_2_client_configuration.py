"""The model OAuth2ClientConfiguration.

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
class OAuth2ClientConfiguration(Model):
    """Schema `OAuth2ClientConfiguration`."""

    redirect_uris: list[str]
    token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post", "none"] | str | None = (
        None
    )
    grant_types: list[Literal["authorization_code", "refresh_token"] | str] | None = None
    response_types: list[Literal["code"]] | None = None
    scope: str | None = None
    client_name: str
    client_uri: str | None = None
    logo_uri: str | None = None
    tos_uri: str | None = None
    policy_uri: str | None = None
    default_sub_type: SubType | None = None
