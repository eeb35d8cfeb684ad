"""The model CostMetadataOutput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from decimal import Decimal


@define(kw_only=True, eq=False, repr=False)
class CostMetadataOutput(Model):
    """Schema `CostMetadata-Output`.

    Attributes:
        currency: Matching `usd`.
    """

    amount: Decimal
    currency: str
