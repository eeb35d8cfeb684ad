"""The open enum ListPaymentsRequestSortField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ListPaymentsRequestSortField: TypeAlias = Literal["CREATED_AT", "OFFLINE_CREATED_AT", "UPDATED_AT"] | str
