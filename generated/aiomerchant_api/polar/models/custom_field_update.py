"""CustomFieldUpdate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.custom_fields_bodies import (
    CustomFieldUpdateCheckbox,
    CustomFieldUpdateDate,
    CustomFieldUpdateNumber,
    CustomFieldUpdateSelect,
    CustomFieldUpdateText,
)

CustomFieldUpdate: TypeAlias = (
    CustomFieldUpdateText
    | CustomFieldUpdateNumber
    | CustomFieldUpdateDate
    | CustomFieldUpdateCheckbox
    | CustomFieldUpdateSelect
    | Unknown
)
