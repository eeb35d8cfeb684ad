"""The open enum CustomFieldType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomFieldType: TypeAlias = Literal["text", "number", "date", "checkbox", "select"] | str
