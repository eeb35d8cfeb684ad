"""The codec of OrderReturnServiceCharge.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.order_return_service_charge import OrderReturnServiceCharge

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_order_line_item_applied_tax: Decode = decode_later(
    __name__, "order_line_item_applied_tax", globals(), "decode_order_line_item_applied_tax"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReturnServiceCharge")
    known = data if len(data) == 15 else _NOTHING | data
    try:
        (
            v_uid,
            v_source_service_charge_uid,
            v_name,
            v_catalog_object_id,
            v_catalog_version,
            v_percentage,
            v_amount_money,
            v_applied_money,
            v_total_money,
            v_total_tax_money,
            v_calculation_phase,
            v_taxable,
            v_applied_taxes,
            v_treatment_type,
            v_scope,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_uid,
            v_source_service_charge_uid,
            v_name,
            v_catalog_object_id,
            v_catalog_version,
            v_percentage,
            v_amount_money,
            v_applied_money,
            v_total_money,
            v_total_tax_money,
            v_calculation_phase,
            v_taxable,
            v_applied_taxes,
            v_treatment_type,
            v_scope,
        ) = _values(known)
    self: Any = new(OrderReturnServiceCharge)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.source_service_charge_uid = v_source_service_charge_uid
    if v_source_service_charge_uid.__class__ is not str and v_source_service_charge_uid is not None:
        self.source_service_charge_uid = mismatch(
            v_source_service_charge_uid, at, "source_service_charge_uid", "string"
        )
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.catalog_object_id = v_catalog_object_id
    if v_catalog_object_id.__class__ is not str and v_catalog_object_id is not None:
        self.catalog_object_id = mismatch(v_catalog_object_id, at, "catalog_object_id", "string")
    self.catalog_version = v_catalog_version
    if v_catalog_version.__class__ is not int and v_catalog_version is not None:
        self.catalog_version = mismatch(v_catalog_version, at, "catalog_version", "integer")
    self.percentage = v_percentage
    if v_percentage.__class__ is not str and v_percentage is not None:
        self.percentage = mismatch(v_percentage, at, "percentage", "string")
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.applied_money = (
        None
        if v_applied_money is None and "applied_money" not in data
        else decode_money(v_applied_money, (at, "applied_money"))
    )
    self.total_money = (
        None
        if v_total_money is None and "total_money" not in data
        else decode_money(v_total_money, (at, "total_money"))
    )
    self.total_tax_money = (
        None
        if v_total_tax_money is None and "total_tax_money" not in data
        else decode_money(v_total_tax_money, (at, "total_tax_money"))
    )
    self.calculation_phase = v_calculation_phase
    if v_calculation_phase.__class__ is not str and not (
        v_calculation_phase is None and "calculation_phase" not in data
    ):
        self.calculation_phase = mismatch(v_calculation_phase, at, "calculation_phase", "string")
    self.taxable = v_taxable
    if v_taxable.__class__ is not bool and v_taxable is not None:
        self.taxable = mismatch(v_taxable, at, "taxable", "boolean")
    if v_applied_taxes.__class__ is list:
        here = (at, "applied_taxes[]")
        self.applied_taxes = [decode_order_line_item_applied_tax(item, here) for item in v_applied_taxes]
    elif v_applied_taxes is None:
        self.applied_taxes = None
    else:
        self.applied_taxes = mismatch(v_applied_taxes, at, "applied_taxes", "array")
    self.treatment_type = v_treatment_type
    if v_treatment_type.__class__ is not str and v_treatment_type is not None:
        self.treatment_type = mismatch(v_treatment_type, at, "treatment_type", "string")
    self.scope = v_scope
    if v_scope.__class__ is not str and v_scope is not None:
        self.scope = mismatch(v_scope, at, "scope", "string")
    self._extra = None if len(known) == 15 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "source_service_charge_uid": ("source_service_charge_uid", False, refuse_float),
    "name": ("name", False, refuse_float),
    "catalog_object_id": ("catalog_object_id", False, refuse_float),
    "catalog_version": ("catalog_version", False, whole),
    "percentage": ("percentage", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "total_tax_money": ("total_tax_money", False, encode_later(__name__, "money")),
    "calculation_phase": ("calculation_phase", False, plain),
    "taxable": ("taxable", False, plain),
    "applied_taxes": (
        "applied_taxes",
        False,
        encode_list_of(encode_later(__name__, "order_line_item_applied_tax")),
    ),
    "treatment_type": ("treatment_type", False, plain),
    "scope": ("scope", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderReturnServiceCharge, _FIELDS)
