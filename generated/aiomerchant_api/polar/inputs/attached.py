"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID


class AttachedCustomFieldCreateDict(TypedDict, total=False):
    custom_field_id: Required[UUID | str]
    required: Required[bool]
