"""The model CannotCreateOrganizationError. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CannotCreateOrganizationError(Model):
    """The user may not create an organization now."""

    error: Literal["CannotCreateOrganizationError"] = "CannotCreateOrganizationError"
    detail: str
