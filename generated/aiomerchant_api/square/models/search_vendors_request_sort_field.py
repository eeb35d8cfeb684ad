"""The open enum SearchVendorsRequestSortField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SearchVendorsRequestSortField: TypeAlias = Literal["NAME", "CREATED_AT"] | str
