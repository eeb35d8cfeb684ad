"""The model CustomAttributeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.range_ import Range


@define(kw_only=True, eq=False, repr=False)
class CustomAttributeFilter(Model):
    """Items by one custom attribute.

    Attributes:
        custom_attribute_definition_id: ID of the attribute's definition; instead of `key`.
        key: Key of the attribute; instead of the definition's ID.
        string_filter: Text that the value holds.
        number_filter: Range of the number.
        selection_uids_filter: The `uid` of each selected option.
        bool_filter: Value of the boolean.
    """

    custom_attribute_definition_id: str | None = None
    key: str | None = None
    string_filter: str | None = None
    number_filter: Range | None = None
    selection_uids_filter: list[str] | None = None
    bool_filter: bool | None = None
