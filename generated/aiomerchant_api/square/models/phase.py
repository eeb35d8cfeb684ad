"""The model Phase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class Phase(Model):
    """Schema `Phase`."""

    uid: str | None = None
    ordinal: int | None = None
    order_template_id: str | None = None
    plan_phase_uid: str | None = None
