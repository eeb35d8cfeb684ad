"""The model OrderReturnServiceCharge.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.order_line_item_applied_tax import OrderLineItemAppliedTax
    from ..models.order_service_charge_calculation_phase import OrderServiceChargeCalculationPhase
    from ..models.order_service_charge_scope import OrderServiceChargeScope
    from ..models.order_service_charge_treatment_type import OrderServiceChargeTreatmentType


@define(kw_only=True, eq=False, repr=False)
class OrderReturnServiceCharge(Model):
    """A service charge that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_service_charge_uid: The `uid` of the service charge in the order of the sale. At most 60
            characters.
        name: Name. At most 255 characters.
        catalog_object_id: ID of the service charge in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        percentage: Rate as a decimal string; instead of `amount_money`. At most 10 characters.
        amount_money: Amount; instead of `percentage`.
        applied_money: What it adds, with inclusive taxes, computed.
        total_money: What is given back for it, with taxes.
        total_tax_money: Taxes on it.
        calculation_phase: Whether it is computed on the subtotal, on the total or in parts on the lines.
            One of SUBTOTAL_PHASE, TOTAL_PHASE, APPORTIONED_PERCENTAGE_PHASE, APPORTIONED_AMOUNT_PHASE.
        taxable: Whether it is taxed; not where it is computed on the total.
        applied_taxes: Which of the `return_taxes` apply to it, and with how much.
        treatment_type: Whether it stands as a line of its own or is shared out among the lines. One of
            LINE_ITEM_TREATMENT, APPORTIONED_TREATMENT.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_service_charges`. One
            of OTHER_SERVICE_CHARGE_SCOPE, LINE_ITEM, ORDER.
    """

    uid: str | None = None
    source_service_charge_uid: str | None = None
    name: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    calculation_phase: OrderServiceChargeCalculationPhase | None = field(default=None, metadata=NOT_NULL)
    taxable: bool | None = None
    applied_taxes: list[OrderLineItemAppliedTax] | None = None
    treatment_type: OrderServiceChargeTreatmentType | None = None
    scope: OrderServiceChargeScope | None = None
