"""Phase. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class Phase(Model):
    """A phase of a subscription.

    Attributes:
        uid: ID of the phase.
        ordinal: Place in the plan, from 0.
        order_template_id: ID of the DRAFT order that each bill copies; for a plan with relative prices.
        plan_phase_uid: Which phase of the plan in the catalog it is, by `uid`.
    """

    uid: Nullable[str] = ABSENT
    ordinal: Nullable[int] = ABSENT
    order_template_id: Nullable[str] = ABSENT
    plan_phase_uid: Nullable[str] = ABSENT
