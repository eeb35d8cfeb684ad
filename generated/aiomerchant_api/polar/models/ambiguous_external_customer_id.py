"""The model AmbiguousExternalCustomerID. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AmbiguousExternalCustomerID(Model):
    """Several customers within reach have this id of yours; use Polar's id."""

    error: Literal["AmbiguousExternalCustomerID"] = "AmbiguousExternalCustomerID"
    detail: str
