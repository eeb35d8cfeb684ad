"""Format. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.enums import SimpleFormat
from ..models.reporting_bodies import CustomNumericFormat, CustomTimeFormat, LinkFormat

Format: TypeAlias = SimpleFormat | LinkFormat | CustomTimeFormat | CustomNumericFormat | Unknown
