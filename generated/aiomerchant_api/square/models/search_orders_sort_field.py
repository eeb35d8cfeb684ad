"""The open enum SearchOrdersSortField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SearchOrdersSortField: TypeAlias = Literal["CREATED_AT", "UPDATED_AT", "CLOSED_AT"] | str
