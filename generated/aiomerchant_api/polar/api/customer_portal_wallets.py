"""Polar: customer_portal.wallets. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.customer_portal_wallets_bodies import CustomerWallet, ListResourceCustomerWallet
    from ..models.enums import CustomerWalletSortProperty

LIST_WALLETS: Final[ListOperation[ListResourceCustomerWallet, CustomerWallet]] = ListOperation(
    "customer_portal:wallets:list",
    "customer_portal.wallets.list",
    "GET",
    "/v1/customer-portal/wallets/",
    provider="polar",
    returns="ListResourceCustomerWallet",
    query=("page", "limit", "sorting"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

GET_WALLET: Final[Operation[CustomerWallet]] = Operation(
    "customer_portal:wallets:get",
    "customer_portal.wallets.get",
    "GET",
    "/v1/customer-portal/wallets/{id}",
    provider="polar",
    returns="CustomerWallet",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)


def list_wallets(
    send: Send,
    /,
    *,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CustomerWalletSortProperty] | None = None,
) -> Pages[CustomerWallet]:
    """List the customer's wallets, newest first unless sorted otherwise.

    GET /v1/customer-portal/wallets/. Scopes: customer_portal:read, customer_portal:write. Token: customer
    or member session token.

    Args:
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, balance, -balance.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.wallets.list(): ...
    """
    return send.pages(LIST_WALLETS, query={"page": page, "limit": limit, "sorting": sorting})


async def get_wallet(send: Send, /, id: UUID | str) -> CustomerWallet:
    """Get one of the customer's wallets, with its balance in minor units.

    GET /v1/customer-portal/wallets/{id}. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.wallets.get("...")
    """
    return await send(GET_WALLET, path={"id": id})


class CustomerPortalWallets(Resource):
    """Prepaid balances of the session's customer."""

    list = list_wallets
    get = get_wallet
