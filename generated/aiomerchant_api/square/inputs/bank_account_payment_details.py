"""A mapping given for BankAccountPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.ach_details import ACHDetailsDict
    from ..inputs.error import ErrorDict
    from ..models.ach_details import ACHDetails
    from ..models.error import Error


class BankAccountPaymentDetailsDict(TypedDict, total=False):
    """Schema `BankAccountPaymentDetails` as a mapping by wire names."""

    bank_name: str | None
    transfer_type: str | None
    account_ownership_type: str | None
    fingerprint: str | None
    country: str | None
    statement_description: str | None
    ach_details: ACHDetails | ACHDetailsDict | None
    errors: Sequence[Error | ErrorDict] | None
