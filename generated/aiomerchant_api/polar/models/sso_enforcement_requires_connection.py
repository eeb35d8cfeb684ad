"""The model SSOEnforcementRequiresConnection. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SSOEnforcementRequiresConnection(Model):
    """There is no single sign-on to enforce."""

    error: Literal["SSOEnforcementRequiresConnection"] = "SSOEnforcementRequiresConnection"
    detail: str
