"""A mapping given for TenderSquareAccountDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.tender_square_account_details_status import TenderSquareAccountDetailsStatus


class TenderSquareAccountDetailsDict(TypedDict, total=False):
    """Schema `TenderSquareAccountDetails` as a mapping by wire names."""

    status: TenderSquareAccountDetailsStatus | None
