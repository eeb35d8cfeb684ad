"""The codec of CatalogMeasurementUnit.

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
    whole,
)

from ..models.catalog_measurement_unit import CatalogMeasurementUnit

decode_measurement_unit: Decode = decode_later(
    __name__, "measurement_unit", globals(), "decode_measurement_unit"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogMeasurementUnit")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_measurement_unit, v_precision = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_measurement_unit, v_precision = _values(known)
    self: Any = new(CatalogMeasurementUnit)
    self.measurement_unit = (
        None
        if v_measurement_unit is None
        else decode_measurement_unit(v_measurement_unit, (at, "measurement_unit"))
    )
    self.precision = v_precision
    if v_precision.__class__ is not int and v_precision is not None:
        self.precision = mismatch(v_precision, at, "precision", "integer")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "measurement_unit": ("measurement_unit", False, encode_later(__name__, "measurement_unit")),
    "precision": ("precision", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogMeasurementUnit, _FIELDS)
