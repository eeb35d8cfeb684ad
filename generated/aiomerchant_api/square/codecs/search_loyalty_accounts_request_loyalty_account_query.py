"""The codec of SearchLoyaltyAccountsRequestLoyaltyAccountQuery.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.search_loyalty_accounts_request_loyalty_account_query import (
    SearchLoyaltyAccountsRequestLoyaltyAccountQuery,
)

decode_loyalty_account_mapping: Decode = decode_later(
    __name__, "loyalty_account_mapping", globals(), "decode_loyalty_account_mapping"
)
_customer_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchLoyaltyAccountsRequestLoyaltyAccountQuery")
    get = data.get
    self: Any = new(SearchLoyaltyAccountsRequestLoyaltyAccountQuery)
    self.mappings = v = get("mappings")
    if v.__class__ is list:
        here = (at, "mappings[]")
        self.mappings = [decode_loyalty_account_mapping(i, here) for i in v]
    elif v is not None:
        self.mappings = mismatch(v, at, "mappings", "array")
    self.customer_ids = v = get("customer_ids")
    if v is not None:
        self.customer_ids = _customer_ids(v, at, "customer_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "mappings": ("mappings", False, encode_list_of(encode_later(__name__, "loyalty_account_mapping"))),
    "customer_ids": ("customer_ids", False, plain),
}

encode = object_encoder(SearchLoyaltyAccountsRequestLoyaltyAccountQuery, _FIELDS)
