"""The model UserInfoOrganization. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class UserInfoOrganization(Model):
    """The organization behind the access token.

    Attributes:
        sub: The organization's id.
        name: Its name.
    """

    sub: str
    name: str | None = None
