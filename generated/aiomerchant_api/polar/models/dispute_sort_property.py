"""The open enum DisputeSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DisputeSortProperty: TypeAlias = Literal["created_at", "-created_at", "amount", "-amount"] | str
