"""UserInfoUser. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class UserInfoUser(Model):
    """The user behind the access token.

    Attributes:
        sub: The user's id.
        name: Name.
        email: Email; needs the `email` scope.
        email_verified: Whether the email is verified; needs the `email` scope.
    """

    sub: str
    name: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    email_verified: Nullable[bool] = ABSENT
