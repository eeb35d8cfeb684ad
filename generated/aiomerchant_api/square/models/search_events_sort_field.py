"""The open enum SearchEventsSortField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SearchEventsSortField: TypeAlias = Literal["DEFAULT"] | str
