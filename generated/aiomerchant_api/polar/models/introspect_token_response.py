"""IntrospectTokenResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.enums import SubType


@model
class IntrospectTokenResponse(Model):
    """What a token is (RFC 7662); of an inactive one only `active` is sure to be there.

    Attributes:
        active: Whether the token may be used; look at nothing else if not.
        client_id: The client that it was issued to.
        token_type: Its type; the server says `Bearer` where the document lists kinds of tokens. One of
            Bearer, access_token, refresh_token.
        scope: Scopes granted, separated by spaces.
        sub_type: Whom the token speaks for. One of user, organization.
        sub: Id of the user or organization that it speaks for.
        organizations: Ids of the organizations it is limited to; empty if it reaches all of the user's.
        aud: The client's id (audience).
        iss: Who issued it.
        exp: When it expires, in Unix seconds.
        iat: When it was issued, in Unix seconds.
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


@model
class IntrospectTokenRequest(Model):
    """Asks what a token is (RFC 7662).

    Attributes:
        token: The access or refresh token, issued to this client.
        token_type_hint: What kind of token it is. One of access_token, refresh_token.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and cannot ask.
    """

    token: str = field(repr=masked)
    token_type_hint: Nullable[Literal["access_token", "refresh_token"] | str] = ABSENT
    client_id: str
    client_secret: str = field(repr=masked)
