"""The model CashAppDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CashAppDetails(Model):
    """Schema `CashAppDetails`.

    Attributes:
        buyer_full_name: At most 255 characters.
        buyer_country_code: Exactly 2 characters.
        buyer_cashtag: 1 to 21 characters.
    """

    buyer_full_name: str | None = None
    buyer_country_code: str | None = None
    buyer_cashtag: str | None = None
