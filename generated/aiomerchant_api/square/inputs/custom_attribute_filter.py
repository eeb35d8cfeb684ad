"""Mappings given for CustomAttributeFilter, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.custom_attribute_filter import Range


class CustomAttributeFilterDict(TypedDict, total=False):
    custom_attribute_definition_id: str | Null | None
    key: str | Null | None
    string_filter: str | Null | None
    number_filter: Range | RangeDict | Null | None
    selection_uids_filter: Sequence[str] | Null | None
    bool_filter: bool | Null | None


class RangeDict(TypedDict, total=False):
    min: str | Null | None
    max: str | Null | None
