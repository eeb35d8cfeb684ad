"""Mappings given for CustomAttributeFilter, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.custom_attribute_filter import Range


class CustomAttributeFilterDict(TypedDict, total=False):
    custom_attribute_definition_id: str | None
    key: str | None
    string_filter: str | None
    number_filter: Range | RangeDict | None
    selection_uids_filter: Sequence[str] | None
    bool_filter: bool | None


class RangeDict(TypedDict, total=False):
    min: str | None
    max: str | None
