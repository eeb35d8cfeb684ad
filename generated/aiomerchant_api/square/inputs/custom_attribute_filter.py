"""A mapping given for CustomAttributeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.range_ import RangeDict
    from ..models.range_ import Range


class CustomAttributeFilterDict(TypedDict, total=False):
    """Schema `CustomAttributeFilter` as a mapping by wire names."""

    custom_attribute_definition_id: str | None
    key: str | None
    string_filter: str | None
    number_filter: Range | RangeDict | None
    selection_uids_filter: Sequence[str] | None
    bool_filter: bool | None
