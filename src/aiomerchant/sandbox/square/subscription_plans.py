"""The plans of Square's subscriptions, as the catalog has them: phases, each with a cadence and a price.

https://developer.squareup.com/docs/subscriptions-api/plans-and-variations
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from aiomerchant.sandbox.state import Record

from .catalog import Catalog
from .commerce import Commerce
from .refusals import missing, refused

__all__ = ["PlanPhase", "SubscriptionPlans"]

VARIATION: Final = "SUBSCRIPTION_PLAN_VARIATION"


@frozen
class PlanPhase:
    """A phase of a plan.

    Attributes:
        ordinal: Its place among the phases, from 0.
        uid: The uid in the catalog.
        name: The name of the plan variation.
        cadence: The length of a billing period.
        periods: The number of periods; None is without end.
        price: What a period costs; None is what the order template of the subscription costs.
    """

    ordinal: int
    uid: str
    name: str
    cadence: str
    periods: int | None
    price: Record | None


class SubscriptionPlans:
    """The plan variations of a seller."""

    def __init__(self, commerce: Commerce, catalog: Catalog) -> None:
        self._commerce = commerce
        self._catalog = catalog

    def phases(self, id: str | None, field: str = "plan_variation_id") -> list[PlanPhase]:
        """The phases of a plan variation.

        Raises:
            Refusal: There is no such variation.
        """
        if not id:
            raise missing(field)
        object = self._catalog.find(id)
        if object is None:
            raise refused(404, "NOT_FOUND", f"The catalog has no plan variation `{id}`.", field)
        data = object["subscription_plan_variation_data"]
        return [
            self._phase(ordinal, phase, data["name"])
            for ordinal, phase in enumerate(
                sorted(data["phases"], key=lambda one: int(one.get("ordinal") or 0))
            )
        ]

    def shown(self, phases: list[PlanPhase], given: Iterable[Mapping[str, Any]]) -> list[Record]:
        """The phases as a subscription has them, with the order templates of a request.

        Raises:
            Refusal: A template is missing, or is no draft of an order.
        """
        templates = {one.get("ordinal") or 0: one.get("order_template_id") for one in given}
        found = []
        for phase in phases:
            template = templates.get(phase.ordinal)
            if phase.price is None:
                path = f"phases[{phase.ordinal}].order_template_id"
                if template is None:
                    raise missing(path)
                if self._commerce.find("orders", template)["state"] != "DRAFT":
                    raise refused(400, "BAD_REQUEST", "A template is an order in state DRAFT.", path)
            uid = self._commerce.ids.uuid()
            shown = {"uid": uid, "ordinal": phase.ordinal, "plan_phase_uid": phase.uid}
            found.append({**shown, **({"order_template_id": template} if template else {})})
        return found

    def _phase(self, ordinal: int, phase: Record, name: str) -> PlanPhase:
        pricing = phase.get("pricing") or {}
        price = pricing.get("price_money") or phase.get("recurring_price_money")
        uid = phase.setdefault("uid", self._commerce.ids.text(24))
        return PlanPhase(ordinal, uid, name, phase["cadence"], phase.get("periods"), price)
