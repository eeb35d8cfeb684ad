"""The model TenderSquareAccountDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.tender_square_account_details_status import TenderSquareAccountDetailsStatus


@define(kw_only=True, eq=False, repr=False)
class TenderSquareAccountDetails(Model):
    """The Square account of a tender.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
    """

    status: TenderSquareAccountDetailsStatus | None = None
