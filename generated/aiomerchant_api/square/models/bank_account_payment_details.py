"""The model BankAccountPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.ach_details import ACHDetails
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BankAccountPaymentDetails(Model):
    """Schema `BankAccountPaymentDetails`.

    Attributes:
        bank_name: At most 100 characters.
        transfer_type: At most 50 characters.
        account_ownership_type: At most 50 characters.
        fingerprint: At most 255 characters.
        country: Exactly 2 characters.
        statement_description: At most 1000 characters.
    """

    bank_name: str | None = None
    transfer_type: str | None = None
    account_ownership_type: str | None = None
    fingerprint: str | None = None
    country: str | None = None
    statement_description: str | None = None
    ach_details: ACHDetails | None = None
    errors: list[Error] | None = None
