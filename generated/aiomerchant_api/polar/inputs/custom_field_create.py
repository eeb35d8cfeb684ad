"""Mappings given for CustomFieldCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.custom_field_create_checkbox import CustomFieldCreateCheckboxDict
from ..inputs.custom_field_create_date import CustomFieldCreateDateDict
from ..inputs.custom_field_create_number import CustomFieldCreateNumberDict
from ..inputs.custom_field_create_select import CustomFieldCreateSelectDict
from ..inputs.custom_field_create_text import CustomFieldCreateTextDict

CustomFieldCreateDict: TypeAlias = (
    CustomFieldCreateTextDict
    | CustomFieldCreateNumberDict
    | CustomFieldCreateDateDict
    | CustomFieldCreateCheckboxDict
    | CustomFieldCreateSelectDict
)
