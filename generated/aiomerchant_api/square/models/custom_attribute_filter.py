"""The model CustomAttributeFilter, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


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


@define(kw_only=True, eq=False, repr=False)
class Range(Model):
    """A range of numbers, open on the side that is left out.

    Attributes:
        min: Lowest number, a decimal string.
        max: Highest number, a decimal string.
    """

    min: str | None = None
    max: str | None = None
