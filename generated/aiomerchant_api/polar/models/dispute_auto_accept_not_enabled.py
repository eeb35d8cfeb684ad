"""The model DisputeAutoAcceptNotEnabled. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class DisputeAutoAcceptNotEnabled(Model):
    """The organization may not have disputes accepted by themselves."""

    error: Literal["DisputeAutoAcceptNotEnabled"] = "DisputeAutoAcceptNotEnabled"
    detail: str
