"""Mappings given for CustomFieldUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.custom_field_update_checkbox import CustomFieldUpdateCheckboxDict
from ..inputs.custom_field_update_date import CustomFieldUpdateDateDict
from ..inputs.custom_field_update_number import CustomFieldUpdateNumberDict
from ..inputs.custom_field_update_select import CustomFieldUpdateSelectDict
from ..inputs.custom_field_update_text import CustomFieldUpdateTextDict

CustomFieldUpdateDict: TypeAlias = (
    CustomFieldUpdateTextDict
    | CustomFieldUpdateNumberDict
    | CustomFieldUpdateDateDict
    | CustomFieldUpdateCheckboxDict
    | CustomFieldUpdateSelectDict
)
