"""A mapping given for OrderReturnServiceCharge.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.money import MoneyDict
    from ..inputs.order_line_item_applied_tax import OrderLineItemAppliedTaxDict
    from ..models.money import Money
    from ..models.order_line_item_applied_tax import OrderLineItemAppliedTax
    from ..models.order_service_charge_calculation_phase import OrderServiceChargeCalculationPhase
    from ..models.order_service_charge_scope import OrderServiceChargeScope
    from ..models.order_service_charge_treatment_type import OrderServiceChargeTreatmentType


class OrderReturnServiceChargeDict(TypedDict, total=False):
    """Schema `OrderReturnServiceCharge` as a mapping by wire names."""

    uid: str | None
    source_service_charge_uid: str | None
    name: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    percentage: str | None
    amount_money: Money | MoneyDict | None
    applied_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    calculation_phase: OrderServiceChargeCalculationPhase | None
    taxable: bool | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | None
    treatment_type: OrderServiceChargeTreatmentType | None
    scope: OrderServiceChargeScope | None
