"""The codec of CustomerOrganizationData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)
from ..models.customer_organization_data import CustomerOrganizationData

decode_customer_organization: Decode = decode_later(
    __name__, "customer_organization", globals(), "decode_customer_organization"
)
decode_customer_product: Decode = decode_later(
    __name__, "customer_product", globals(), "decode_customer_product"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrganizationData")
    get = data.get
    self: Any = new(CustomerOrganizationData)
    self.organization = decode_customer_organization(get("organization"), (at, "organization"))
    self.products = v = get("products")
    if v.__class__ is list:
        here = (at, "products[]")
        self.products = [decode_customer_product(i, here) for i in v]
    else:
        self.products = mismatch(v, at, "products", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "organization": ("organization", False, encode_later(__name__, "customer_organization")),
    "products": ("products", False, encode_list_of(encode_later(__name__, "customer_product"))),
}

encode = object_encoder(CustomerOrganizationData, _FIELDS)
