"""Format. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.custom_numeric_format import CustomNumericFormat
from ..models.custom_time_format import CustomTimeFormat
from ..models.enums import SimpleFormat
from ..models.link_format import LinkFormat

Format: TypeAlias = SimpleFormat | LinkFormat | CustomTimeFormat | CustomNumericFormat | Unknown
