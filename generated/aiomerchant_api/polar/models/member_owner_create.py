"""The model MemberOwnerCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class MemberOwnerCreate(Model):
    """Schema `MemberOwnerCreate`.

    Attributes:
        name: At most 256 characters.
    """

    email: str
    name: str | None = None
    external_id: str | None = None
