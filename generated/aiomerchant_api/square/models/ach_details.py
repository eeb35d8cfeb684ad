"""The model ACHDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class ACHDetails(Model):
    """The US bank account of a payment.

    Attributes:
        routing_number: Routing number of the bank. At most 50 characters.
        account_number_suffix: Last digits of the account number. 1 to 4 characters.
        account_type: `CHECKING`, `SAVINGS` or `UNKNOWN`. At most 50 characters.
    """

    routing_number: str | None = None
    account_number_suffix: str | None = None
    account_type: str | None = None
