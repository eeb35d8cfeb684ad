"""The model OrganizationNotReadyForPayments. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationNotReadyForPayments(Model):
    """The organization cannot take payments yet."""

    error: Literal["OrganizationNotReadyForPayments"] = "OrganizationNotReadyForPayments"
    detail: str
