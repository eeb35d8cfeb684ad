"""CustomFieldUpdate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.custom_field_update_checkbox import CustomFieldUpdateCheckbox
from ..models.custom_field_update_date import CustomFieldUpdateDate
from ..models.custom_field_update_number import CustomFieldUpdateNumber
from ..models.custom_field_update_select import CustomFieldUpdateSelect
from ..models.custom_field_update_text import CustomFieldUpdateText

CustomFieldUpdate: TypeAlias = (
    CustomFieldUpdateText
    | CustomFieldUpdateNumber
    | CustomFieldUpdateDate
    | CustomFieldUpdateCheckbox
    | CustomFieldUpdateSelect
    | Unknown
)
