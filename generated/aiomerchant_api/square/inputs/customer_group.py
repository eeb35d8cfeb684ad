"""Mappings given for CustomerGroup. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class CustomerGroupDict(TypedDict, total=False):
    id: str | None
    name: Required[str]
    created_at: datetime | None
    updated_at: datetime | None
