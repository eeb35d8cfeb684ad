"""The model Phase. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class Phase(Model):
    """A phase of a subscription.

    Attributes:
        uid: ID of the phase.
        ordinal: Place in the plan, from 0.
        order_template_id: ID of the DRAFT order that each bill copies; for a plan with relative prices.
        plan_phase_uid: Which phase of the plan in the catalog it is, by `uid`.
    """

    uid: str | None = None
    ordinal: int | None = None
    order_template_id: str | None = None
    plan_phase_uid: str | None = None
