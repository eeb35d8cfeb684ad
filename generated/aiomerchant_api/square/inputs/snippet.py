"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class SnippetDict(TypedDict, total=False):
    id: str | None
    site_id: str | None
    content: Required[str]
    created_at: datetime | None
    updated_at: datetime | None
