"""The codec of TaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.tax_ids import TaxIds


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TaxIds")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_eu_vat, v_fr_siret, v_fr_naf, v_es_nif, v_jp_qii = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_eu_vat, v_fr_siret, v_fr_naf, v_es_nif, v_jp_qii = _values(known)
    self: Any = new(TaxIds)
    self.eu_vat = v_eu_vat
    if v_eu_vat.__class__ is not str and not (v_eu_vat is None and "eu_vat" not in data):
        self.eu_vat = mismatch(v_eu_vat, at, "eu_vat", "string")
    self.fr_siret = v_fr_siret
    if v_fr_siret.__class__ is not str and not (v_fr_siret is None and "fr_siret" not in data):
        self.fr_siret = mismatch(v_fr_siret, at, "fr_siret", "string")
    self.fr_naf = v_fr_naf
    if v_fr_naf.__class__ is not str and not (v_fr_naf is None and "fr_naf" not in data):
        self.fr_naf = mismatch(v_fr_naf, at, "fr_naf", "string")
    self.es_nif = v_es_nif
    if v_es_nif.__class__ is not str and not (v_es_nif is None and "es_nif" not in data):
        self.es_nif = mismatch(v_es_nif, at, "es_nif", "string")
    self.jp_qii = v_jp_qii
    if v_jp_qii.__class__ is not str and not (v_jp_qii is None and "jp_qii" not in data):
        self.jp_qii = mismatch(v_jp_qii, at, "jp_qii", "string")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "eu_vat": ("eu_vat", False, refuse_float),
    "fr_siret": ("fr_siret", False, refuse_float),
    "fr_naf": ("fr_naf", False, refuse_float),
    "es_nif": ("es_nif", False, refuse_float),
    "jp_qii": ("jp_qii", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TaxIds, _FIELDS)
