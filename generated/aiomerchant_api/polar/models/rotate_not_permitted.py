"""The model RotateNotPermitted. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RotateNotPermitted(Model):
    """The license key is not in force, so that it cannot be replaced."""

    error: Literal["RotateNotPermitted"] = "RotateNotPermitted"
    detail: str
