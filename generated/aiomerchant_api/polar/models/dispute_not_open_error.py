"""The model DisputeNotOpenError. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class DisputeNotOpenError(Model):
    """The dispute is over, or not at a stage where it can be accepted."""

    error: Literal["DisputeNotOpenError"] = "DisputeNotOpenError"
    detail: str
