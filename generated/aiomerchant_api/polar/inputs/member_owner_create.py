"""Mappings given for MemberOwnerCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class MemberOwnerCreateDict(TypedDict, total=False):
    email: Required[str]
    name: str | None
    external_id: str | None
