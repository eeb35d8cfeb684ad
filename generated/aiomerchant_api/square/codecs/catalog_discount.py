"""The codec of CatalogDiscount.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.catalog_discount import CatalogDiscount

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogDiscount")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_name,
            v_discount_type,
            v_percentage,
            v_amount_money,
            v_pin_required,
            v_label_color,
            v_modify_tax_basis,
            v_maximum_amount_money,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_discount_type,
            v_percentage,
            v_amount_money,
            v_pin_required,
            v_label_color,
            v_modify_tax_basis,
            v_maximum_amount_money,
        ) = _values(known)
    self: Any = new(CatalogDiscount)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.discount_type = v_discount_type
    if v_discount_type.__class__ is not str and v_discount_type is not None:
        self.discount_type = mismatch(v_discount_type, at, "discount_type", "string")
    self.percentage = v_percentage
    if v_percentage.__class__ is not str and v_percentage is not None:
        self.percentage = mismatch(v_percentage, at, "percentage", "string")
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.pin_required = v_pin_required
    if v_pin_required.__class__ is not bool and v_pin_required is not None:
        self.pin_required = mismatch(v_pin_required, at, "pin_required", "boolean")
    self.label_color = v_label_color
    if v_label_color.__class__ is not str and v_label_color is not None:
        self.label_color = mismatch(v_label_color, at, "label_color", "string")
    self.modify_tax_basis = v_modify_tax_basis
    if v_modify_tax_basis.__class__ is not str and v_modify_tax_basis is not None:
        self.modify_tax_basis = mismatch(v_modify_tax_basis, at, "modify_tax_basis", "string")
    self.maximum_amount_money = (
        None
        if v_maximum_amount_money is None
        else decode_money(v_maximum_amount_money, (at, "maximum_amount_money"))
    )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "discount_type": ("discount_type", False, plain),
    "percentage": ("percentage", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "pin_required": ("pin_required", False, plain),
    "label_color": ("label_color", False, refuse_float),
    "modify_tax_basis": ("modify_tax_basis", False, plain),
    "maximum_amount_money": ("maximum_amount_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogDiscount, _FIELDS)
