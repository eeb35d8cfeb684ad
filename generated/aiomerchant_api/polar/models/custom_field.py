"""CustomField. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.custom_field_checkbox import CustomFieldCheckbox
from ..models.custom_field_date import CustomFieldDate
from ..models.custom_field_number import CustomFieldNumber
from ..models.custom_field_select import CustomFieldSelect
from ..models.custom_field_text import CustomFieldText

CustomField: TypeAlias = (
    CustomFieldText | CustomFieldNumber | CustomFieldDate | CustomFieldCheckbox | CustomFieldSelect | Unknown
)
