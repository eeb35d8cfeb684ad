"""The codec of DeviceCode.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.device_code import DeviceCode


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceCode")
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_id,
            v_name,
            v_code,
            v_device_id,
            v_product_type,
            v_location_id,
            v_status,
            v_pair_by,
            v_created_at,
            v_status_changed_at,
            v_paired_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_name,
            v_code,
            v_device_id,
            v_product_type,
            v_location_id,
            v_status,
            v_pair_by,
            v_created_at,
            v_status_changed_at,
            v_paired_at,
        ) = _values(known)
    self: Any = new(DeviceCode)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.code = v_code
    if v_code.__class__ is not str and not (v_code is None and "code" not in data):
        self.code = mismatch(v_code, at, "code", "string")
    self.device_id = v_device_id
    if v_device_id.__class__ is not str and not (v_device_id is None and "device_id" not in data):
        self.device_id = mismatch(v_device_id, at, "device_id", "string")
    self.product_type = v_product_type
    if v_product_type.__class__ is not str:
        self.product_type = mismatch(v_product_type, at, "product_type", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.pair_by = None if v_pair_by is None and "pair_by" not in data else instant(v_pair_by, at, "pair_by")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.status_changed_at = (
        None
        if v_status_changed_at is None and "status_changed_at" not in data
        else instant(v_status_changed_at, at, "status_changed_at")
    )
    self.paired_at = (
        None if v_paired_at is None and "paired_at" not in data else instant(v_paired_at, at, "paired_at")
    )
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "code": ("code", False, refuse_float),
    "device_id": ("device_id", False, refuse_float),
    "product_type": ("product_type", False, plain),
    "location_id": ("location_id", False, refuse_float),
    "status": ("status", False, plain),
    "pair_by": ("pair_by", False, moment),
    "created_at": ("created_at", False, moment),
    "status_changed_at": ("status_changed_at", False, moment),
    "paired_at": ("paired_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceCode, _FIELDS)
