"""The model TenderBankAccountDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.tender_bank_account_details_status import TenderBankAccountDetailsStatus


@define(kw_only=True, eq=False, repr=False)
class TenderBankAccountDetails(Model):
    """The bank transfer of a tender.

    Attributes:
        status: `PENDING`, `COMPLETED` or `FAILED`. One of PENDING, COMPLETED, FAILED.
    """

    status: TenderBankAccountDetailsStatus | None = None
