"""The codec of TaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.tax_ids import TaxIds


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TaxIds")
    get = data.get
    self: Any = new(TaxIds)
    self.eu_vat = v = get("eu_vat")
    if v.__class__ is not str and (v is not None or "eu_vat" in data):
        self.eu_vat = mismatch(v, at, "eu_vat", "string")
    self.fr_siret = v = get("fr_siret")
    if v.__class__ is not str and (v is not None or "fr_siret" in data):
        self.fr_siret = mismatch(v, at, "fr_siret", "string")
    self.fr_naf = v = get("fr_naf")
    if v.__class__ is not str and (v is not None or "fr_naf" in data):
        self.fr_naf = mismatch(v, at, "fr_naf", "string")
    self.es_nif = v = get("es_nif")
    if v.__class__ is not str and (v is not None or "es_nif" in data):
        self.es_nif = mismatch(v, at, "es_nif", "string")
    self.jp_qii = v = get("jp_qii")
    if v.__class__ is not str and (v is not None or "jp_qii" in data):
        self.jp_qii = mismatch(v, at, "jp_qii", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "eu_vat": ("eu_vat", False, plain),
    "fr_siret": ("fr_siret", False, plain),
    "fr_naf": ("fr_naf", False, plain),
    "es_nif": ("es_nif", False, plain),
    "jp_qii": ("jp_qii", False, plain),
}

encode = object_encoder(TaxIds, _FIELDS)
