"""CustomFieldCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.custom_field_create_checkbox import CustomFieldCreateCheckbox
from ..models.custom_field_create_date import CustomFieldCreateDate
from ..models.custom_field_create_number import CustomFieldCreateNumber
from ..models.custom_field_create_select import CustomFieldCreateSelect
from ..models.custom_field_create_text import CustomFieldCreateText

CustomFieldCreate: TypeAlias = (
    CustomFieldCreateText
    | CustomFieldCreateNumber
    | CustomFieldCreateDate
    | CustomFieldCreateCheckbox
    | CustomFieldCreateSelect
    | Unknown
)
