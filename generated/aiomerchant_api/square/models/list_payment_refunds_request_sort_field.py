"""The open enum ListPaymentRefundsRequestSortField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ListPaymentRefundsRequestSortField: TypeAlias = Literal["CREATED_AT", "UPDATED_AT"] | str
