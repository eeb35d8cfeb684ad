"""The open enum FilterOperator.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

FilterOperator: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "like", "not_like"] | str
