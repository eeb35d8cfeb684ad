"""A mapping given for TenderBankAccountDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.tender_bank_account_details_status import TenderBankAccountDetailsStatus


class TenderBankAccountDetailsDict(TypedDict, total=False):
    """Schema `TenderBankAccountDetails` as a mapping by wire names."""

    status: TenderBankAccountDetailsStatus | None
