"""CustomAttributeFilter, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
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

    custom_attribute_definition_id: Nullable[str] = ABSENT
    key: Nullable[str] = ABSENT
    string_filter: Nullable[str] = ABSENT
    number_filter: Nullable[Range] = ABSENT
    selection_uids_filter: Nullable[list[str]] = ABSENT
    bool_filter: Nullable[bool] = ABSENT


@model
class Range(Model):
    """A range of numbers, open on the side that is left out.

    Attributes:
        min: Lowest number, a decimal string.
        max: Highest number, a decimal string.
    """

    min: Nullable[str] = ABSENT
    max: Nullable[str] = ABSENT
