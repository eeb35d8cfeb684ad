"""The model MissingInvoiceBillingDetails. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class MissingInvoiceBillingDetails(Model):
    """The order lacks a billing name or address."""

    error: Literal["MissingInvoiceBillingDetails"] = "MissingInvoiceBillingDetails"
    detail: str
