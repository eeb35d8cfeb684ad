"""The model OrderReturnServiceCharge.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.order_line_item_applied_tax import OrderLineItemAppliedTax
    from ..models.order_service_charge_calculation_phase import OrderServiceChargeCalculationPhase
    from ..models.order_service_charge_scope import OrderServiceChargeScope
    from ..models.order_service_charge_treatment_type import OrderServiceChargeTreatmentType


@define(kw_only=True, eq=False, repr=False)
class OrderReturnServiceCharge(Model):
    """Schema `OrderReturnServiceCharge`.

    Attributes:
        uid: At most 60 characters.
        source_service_charge_uid: At most 60 characters.
        name: At most 255 characters.
        catalog_object_id: At most 192 characters.
        percentage: At most 10 characters.
        calculation_phase: One of SUBTOTAL_PHASE, TOTAL_PHASE, APPORTIONED_PERCENTAGE_PHASE,
            APPORTIONED_AMOUNT_PHASE.
        treatment_type: One of LINE_ITEM_TREATMENT, APPORTIONED_TREATMENT.
        scope: One of OTHER_SERVICE_CHARGE_SCOPE, LINE_ITEM, ORDER.
    """

    uid: str | None = None
    source_service_charge_uid: str | None = None
    name: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    applied_money: Money | None = None
    total_money: Money | None = None
    total_tax_money: Money | None = None
    calculation_phase: OrderServiceChargeCalculationPhase | None = None
    taxable: bool | None = None
    applied_taxes: list[OrderLineItemAppliedTax] | None = None
    treatment_type: OrderServiceChargeTreatmentType | None = None
    scope: OrderServiceChargeScope | None = None
