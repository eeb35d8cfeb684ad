"""The model UserInfoUser. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class UserInfoUser(Model):
    """The user behind the access token.

    Attributes:
        sub: The user's id.
        name: Name.
        email: Email; needs the `email` scope.
        email_verified: Whether the email is verified; needs the `email` scope.
    """

    sub: str
    name: str | None = None
    email: str | None = None
    email_verified: bool | None = None
