"""The open enum CustomerSortField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerSortField: TypeAlias = Literal["DEFAULT", "CREATED_AT"] | str
