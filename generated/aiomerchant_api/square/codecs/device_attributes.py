"""The codec of DeviceAttributes.

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

from ..models.device_attributes import DeviceAttributes


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceAttributes")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_type,
            v_manufacturer,
            v_model,
            v_name,
            v_manufacturers_id,
            v_updated_at,
            v_version,
            v_merchant_token,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_type,
            v_manufacturer,
            v_model,
            v_name,
            v_manufacturers_id,
            v_updated_at,
            v_version,
            v_merchant_token,
        ) = _values(known)
    self: Any = new(DeviceAttributes)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.manufacturer = v_manufacturer
    if v_manufacturer.__class__ is not str:
        self.manufacturer = mismatch(v_manufacturer, at, "manufacturer", "string")
    self.model = v_model
    if v_model.__class__ is not str and v_model is not None:
        self.model = mismatch(v_model, at, "model", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.manufacturers_id = v_manufacturers_id
    if v_manufacturers_id.__class__ is not str and v_manufacturers_id is not None:
        self.manufacturers_id = mismatch(v_manufacturers_id, at, "manufacturers_id", "string")
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.version = v_version
    if v_version.__class__ is not str and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "string")
    self.merchant_token = v_merchant_token
    if v_merchant_token.__class__ is not str and v_merchant_token is not None:
        self.merchant_token = mismatch(v_merchant_token, at, "merchant_token", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "manufacturer": ("manufacturer", False, refuse_float),
    "model": ("model", False, refuse_float),
    "name": ("name", False, refuse_float),
    "manufacturers_id": ("manufacturers_id", False, refuse_float),
    "updated_at": ("updated_at", False, moment),
    "version": ("version", False, refuse_float),
    "merchant_token": ("merchant_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceAttributes, _FIELDS)
