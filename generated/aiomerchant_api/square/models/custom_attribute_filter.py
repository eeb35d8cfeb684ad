"""The model CustomAttributeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.range_ import Range


@define(kw_only=True, eq=False, repr=False)
class CustomAttributeFilter(Model):
    """Schema `CustomAttributeFilter`."""

    custom_attribute_definition_id: str | None = None
    key: str | None = None
    string_filter: str | None = None
    number_filter: Range | None = None
    selection_uids_filter: list[str] | None = None
    bool_filter: bool | None = None
