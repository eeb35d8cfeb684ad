"""The model CashAppDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class CashAppDetails(Model):
    """The Cash App account of a payment.

    Attributes:
        buyer_full_name: Name of the account's holder. At most 255 characters.
        buyer_country_code: ISO 3166-1 alpha-2 code of the holder's country. Exactly 2 characters.
        buyer_cashtag: The holder's $Cashtag. 1 to 21 characters.
    """

    buyer_full_name: str | None = None
    buyer_country_code: str | None = None
    buyer_cashtag: str | None = field(default=None, metadata=NOT_NULL)
