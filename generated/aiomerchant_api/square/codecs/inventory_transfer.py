"""The codec of InventoryTransfer.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.inventory_transfer import InventoryTransfer

decode_source_application: Decode = decode_later(
    __name__, "source_application", globals(), "decode_source_application"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryTransfer")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_id,
            v_reference_id,
            v_state,
            v_from_location_id,
            v_to_location_id,
            v_catalog_object_id,
            v_catalog_object_type,
            v_quantity,
            v_occurred_at,
            v_created_at,
            v_source,
            v_employee_id,
            v_team_member_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_reference_id,
            v_state,
            v_from_location_id,
            v_to_location_id,
            v_catalog_object_id,
            v_catalog_object_type,
            v_quantity,
            v_occurred_at,
            v_created_at,
            v_source,
            v_employee_id,
            v_team_member_id,
        ) = _values(known)
    self: Any = new(InventoryTransfer)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.state = v_state
    if v_state.__class__ is not str and v_state is not None:
        self.state = mismatch(v_state, at, "state", "string")
    self.from_location_id = v_from_location_id
    if v_from_location_id.__class__ is not str and v_from_location_id is not None:
        self.from_location_id = mismatch(v_from_location_id, at, "from_location_id", "string")
    self.to_location_id = v_to_location_id
    if v_to_location_id.__class__ is not str and v_to_location_id is not None:
        self.to_location_id = mismatch(v_to_location_id, at, "to_location_id", "string")
    self.catalog_object_id = v_catalog_object_id
    if v_catalog_object_id.__class__ is not str and v_catalog_object_id is not None:
        self.catalog_object_id = mismatch(v_catalog_object_id, at, "catalog_object_id", "string")
    self.catalog_object_type = v_catalog_object_type
    if v_catalog_object_type.__class__ is not str and v_catalog_object_type is not None:
        self.catalog_object_type = mismatch(v_catalog_object_type, at, "catalog_object_type", "string")
    self.quantity = v_quantity
    if v_quantity.__class__ is not str and v_quantity is not None:
        self.quantity = mismatch(v_quantity, at, "quantity", "string")
    self.occurred_at = None if v_occurred_at is None else instant(v_occurred_at, at, "occurred_at")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.source = (
        None
        if v_source is None and "source" not in data
        else decode_source_application(v_source, (at, "source"))
    )
    self.employee_id = v_employee_id
    if v_employee_id.__class__ is not str and v_employee_id is not None:
        self.employee_id = mismatch(v_employee_id, at, "employee_id", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and v_team_member_id is not None:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "state": ("state", False, plain),
    "from_location_id": ("from_location_id", False, refuse_float),
    "to_location_id": ("to_location_id", False, refuse_float),
    "catalog_object_id": ("catalog_object_id", False, refuse_float),
    "catalog_object_type": ("catalog_object_type", False, refuse_float),
    "quantity": ("quantity", False, refuse_float),
    "occurred_at": ("occurred_at", False, moment),
    "created_at": ("created_at", False, moment),
    "source": ("source", False, encode_later(__name__, "source_application")),
    "employee_id": ("employee_id", False, refuse_float),
    "team_member_id": ("team_member_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InventoryTransfer, _FIELDS)
