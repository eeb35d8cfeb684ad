"""AuthorizeResponseUser, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.authorize_organization import AuthorizeOrganization
    from ..models.enums import Scope
    from ..models.o_auth_2_client_public import OAuth2ClientPublic


@model
class AuthorizeResponseUser(Model):
    """An authorization request that speaks for a user.

    Attributes:
        client: The client that asks.
        sub_type: Always `user`.
        sub: Whom the token will speak for; None while nobody is chosen.
        scopes: Scopes asked for. One of `Scope`.
        organizations: Organizations that the user may choose from.
        requires_single_organization: Whether exactly one organization must be chosen. Default False.
        scope_display_names: Names for people to read, by scope.
    """

    client: OAuth2ClientPublic
    sub_type: Literal["user"] = "user"
    sub: Nullable[AuthorizeUser]
    scopes: list[Scope]
    organizations: list[AuthorizeOrganization]
    requires_single_organization: bool | None = None
    scope_display_names: dict[str, str] | None = None


@model
class AuthorizeUser(Model):
    """The user that is asked for consent.

    Attributes:
        id: The user's id.
        email: The user's email.
        avatar_url: Picture, if any.
    """

    id: UUID
    email: str
    avatar_url: Nullable[str]
