"""Mappings given for SearchLoyaltyAccountsRequestLoyaltyAccountQuery. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.loyalty_account_mapping import LoyaltyAccountMappingDict
    from ..models.loyalty_account_mapping import LoyaltyAccountMapping


class SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict(TypedDict, total=False):
    mappings: Sequence[LoyaltyAccountMapping | LoyaltyAccountMappingDict] | Null | None
    customer_ids: Sequence[str] | Null | None
