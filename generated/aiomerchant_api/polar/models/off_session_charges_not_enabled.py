"""The model OffSessionChargesNotEnabled. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OffSessionChargesNotEnabled(Model):
    """The organization may not charge without the customer present."""

    error: Literal["OffSessionChargesNotEnabled"] = "OffSessionChargesNotEnabled"
    detail: str
