"""Square: bank_accounts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount
    from ..models.bank_accounts_bodies import (
        CreateBankAccountResponse,
        DisableBankAccountResponse,
        GetBankAccountByV1IdResponse,
        GetBankAccountResponse,
        ListBankAccountsResponse,
    )

LIST_BANK_ACCOUNTS: Final[ListOperation[ListBankAccountsResponse, BankAccount]] = ListOperation(
    "ListBankAccounts",
    "bank_accounts.list",
    "GET",
    "/v2/bank-accounts",
    provider="square",
    returns="ListBankAccountsResponse",
    query=("cursor", "limit", "location_id", "customer_id"),
    security=("oauth2",),
    scopes=("BANK_ACCOUNTS_READ",),
    paging=Paging(style="cursor", items="bank_accounts", cursor="cursor", limit="limit", largest=1000),
)

CREATE_BANK_ACCOUNT: Final[Operation[CreateBankAccountResponse]] = Operation(
    "CreateBankAccount",
    "bank_accounts.create_bank_account",
    "POST",
    "/v2/bank-accounts",
    provider="square",
    returns="CreateBankAccountResponse",
    body=Body(type="CreateBankAccountRequest"),
    security=("oauth2",),
    scopes=("BANK_ACCOUNTS_WRITE",),
    idempotency=("idempotency_key",),
    secrets=(("body", "source_id"),),
)

GET_BANK_ACCOUNT_BY_V1_ID: Final[Operation[GetBankAccountByV1IdResponse]] = Operation(
    "GetBankAccountByV1Id",
    "bank_accounts.get_by_v1_id",
    "GET",
    "/v2/bank-accounts/by-v1-id/{v1_bank_account_id}",
    provider="square",
    returns="GetBankAccountByV1IdResponse",
    security=("oauth2",),
    scopes=("BANK_ACCOUNTS_READ",),
)

GET_BANK_ACCOUNT: Final[Operation[GetBankAccountResponse]] = Operation(
    "GetBankAccount",
    "bank_accounts.get",
    "GET",
    "/v2/bank-accounts/{bank_account_id}",
    provider="square",
    returns="GetBankAccountResponse",
    security=("oauth2",),
    scopes=("BANK_ACCOUNTS_READ",),
)

DISABLE_BANK_ACCOUNT: Final[Operation[DisableBankAccountResponse]] = Operation(
    "DisableBankAccount",
    "bank_accounts.disable_bank_account",
    "POST",
    "/v2/bank-accounts/{bank_account_id}/disable",
    provider="square",
    returns="DisableBankAccountResponse",
    security=("oauth2",),
    scopes=("BANK_ACCOUNTS_WRITE",),
)


def list_bank_accounts(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    location_id: str | None = None,
    customer_id: str | None = None,
) -> Pages[BankAccount]:
    """List the bank accounts linked to the seller, with masked numbers.

    GET /v2/bank-accounts. Scopes: BANK_ACCOUNTS_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most. At most 1000.
        location_id: Only accounts of this location.
        customer_id: Only the bank accounts of this customer.

    Example:
        async for item in square.bank_accounts.list(): ...
    """
    return send.pages(
        LIST_BANK_ACCOUNTS,
        query={"cursor": cursor, "limit": limit, "location_id": location_id, "customer_id": customer_id},
    )


async def create_bank_account(
    send: Send, /, *, source_id: str, idempotency_key: str | None = None, customer_id: str | None = None
) -> CreateBankAccountResponse:
    """Store a bank account from a payment token, for the seller or for one customer.

    POST /v2/bank-accounts. Scopes: BANK_ACCOUNTS_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        source_id: Token of the bank account from the Web Payments SDK, used once.
        customer_id: ID of the customer to whom it belongs; by default the seller's.

    Example:
        await square.bank_accounts.create_bank_account(source_id="...")
    """
    return await send(
        CREATE_BANK_ACCOUNT,
        body={"idempotency_key": idempotency_key, "source_id": source_id, "customer_id": customer_id},
    )


async def get_bank_account_by_v1_id(send: Send, /, v1_bank_account_id: str) -> GetBankAccountByV1IdResponse:
    """Get a linked bank account by the ID that it had in Connect V1.

    GET /v2/bank-accounts/by-v1-id/{v1_bank_account_id}. Scopes: BANK_ACCOUNTS_READ.

    Args:
        v1_bank_account_id: ID in Connect V1.

    Example:
        await square.bank_accounts.get_by_v1_id("...")
    """
    return await send(GET_BANK_ACCOUNT_BY_V1_ID, path={"v1_bank_account_id": v1_bank_account_id})


async def get_bank_account(send: Send, /, bank_account_id: str) -> GetBankAccountResponse:
    """Get a linked bank account.

    GET /v2/bank-accounts/{bank_account_id}. Scopes: BANK_ACCOUNTS_READ.

    Args:
        bank_account_id: ID of the bank account.

    Example:
        await square.bank_accounts.get("...")
    """
    return await send(GET_BANK_ACCOUNT, path={"bank_account_id": bank_account_id})


async def disable_bank_account(send: Send, /, bank_account_id: str) -> DisableBankAccountResponse:
    """Disable a stored bank account; it can no longer be charged.

    POST /v2/bank-accounts/{bank_account_id}/disable. Scopes: BANK_ACCOUNTS_WRITE.

    Args:
        bank_account_id: ID of the bank account.

    Example:
        await square.bank_accounts.disable_bank_account("...")
    """
    return await send(DISABLE_BANK_ACCOUNT, path={"bank_account_id": bank_account_id})


class BankAccounts(Resource):
    """Bank accounts of the seller, to which Square pays out, and of customers."""

    list = list_bank_accounts
    create_bank_account = create_bank_account
    get_by_v1_id = get_bank_account_by_v1_id
    get = get_bank_account
    disable_bank_account = disable_bank_account
