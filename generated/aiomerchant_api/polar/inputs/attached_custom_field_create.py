"""Mappings given for AttachedCustomFieldCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID


class AttachedCustomFieldCreateDict(TypedDict, total=False):
    custom_field_id: Required[UUID | str]
    required: Required[bool]
