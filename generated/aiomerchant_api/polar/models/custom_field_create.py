"""CustomFieldCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.custom_fields_bodies import (
    CustomFieldCreateCheckbox,
    CustomFieldCreateDate,
    CustomFieldCreateNumber,
    CustomFieldCreateSelect,
    CustomFieldCreateText,
)

CustomFieldCreate: TypeAlias = (
    CustomFieldCreateText
    | CustomFieldCreateNumber
    | CustomFieldCreateDate
    | CustomFieldCreateCheckbox
    | CustomFieldCreateSelect
    | Unknown
)
