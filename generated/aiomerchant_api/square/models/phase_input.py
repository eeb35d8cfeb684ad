"""PhaseInput. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class PhaseInput(Model):
    """A phase of a subscription after a change of plan.

    Attributes:
        ordinal: Place in the plan, from 0.
        order_template_id: ID of the DRAFT order that each bill copies; for a plan with relative prices.
    """

    ordinal: int
    order_template_id: Nullable[str] = ABSENT
