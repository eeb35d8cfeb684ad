"""The model BankAccountPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.ach_details import ACHDetails
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BankAccountPaymentDetails(Model):
    """The bank side of a payment.

    Attributes:
        bank_name: Name of the bank. At most 100 characters.
        transfer_type: Kind of transfer: `ACH` or `UNKNOWN`. At most 50 characters.
        account_ownership_type: `INDIVIDUAL`, `COMPANY` or `ACCOUNT_TYPE_UNKNOWN`. At most 50 characters.
        fingerprint: Same for the same bank account at one seller. At most 255 characters.
        country: ISO 3166-1 alpha-2 code of the account's country. Exactly 2 characters.
        statement_description: Text that the bank is sent. At most 1000 characters.
        ach_details: Facts on the account, for `ACH`.
        errors: Why the transfer failed.
    """

    bank_name: str | None = None
    transfer_type: str | None = None
    account_ownership_type: str | None = None
    fingerprint: str | None = None
    country: str | None = None
    statement_description: str | None = None
    ach_details: ACHDetails | None = None
    errors: list[Error] | None = None
