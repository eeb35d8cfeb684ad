"""The model UserInfoUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class UserInfoUser(Model):
    """Schema `UserInfoUser`."""

    sub: str
    name: str | None = None
    email: str | None = None
    email_verified: bool | None = None
