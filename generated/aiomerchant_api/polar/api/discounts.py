"""Polar: discounts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..inputs.discount import DiscountCreateDict
    from ..models.discount import Discount
    from ..models.discount_create import DiscountCreate
    from ..models.discounts_bodies import ListResourceDiscount
    from ..models.enums import DiscountDuration, DiscountSortProperty, DiscountType, PresentmentCurrency

LIST_DISCOUNTS: Final[ListOperation[ListResourceDiscount, Discount]] = ListOperation(
    "discounts:list",
    "discounts.list",
    "GET",
    "/v1/discounts/",
    provider="polar",
    returns="ListResourceDiscount",
    query=("organization_id", "query", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("discounts:read", "discounts:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_DISCOUNT: Final[Operation[Discount]] = Operation(
    "discounts:create",
    "discounts.create",
    "POST",
    "/v1/discounts/",
    provider="polar",
    returns="Discount",
    body=Body(type="DiscountCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("discounts:write",),
)

GET_DISCOUNT: Final[Operation[Discount]] = Operation(
    "discounts:get",
    "discounts.get",
    "GET",
    "/v1/discounts/{id}",
    provider="polar",
    returns="Discount",
    security=("oidc", "pat", "oat"),
    scopes=("discounts:read", "discounts:write"),
)

UPDATE_DISCOUNT: Final[Operation[Discount]] = Operation(
    "discounts:update",
    "discounts.update",
    "PATCH",
    "/v1/discounts/{id}",
    provider="polar",
    returns="Discount",
    body=Body(type="DiscountUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("discounts:write",),
)

DELETE_DISCOUNT: Final[Operation[None]] = Operation(
    "discounts:delete",
    "discounts.delete",
    "DELETE",
    "/v1/discounts/{id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("discounts:write",),
)


def list_discounts(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    query: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[DiscountSortProperty] | None = None,
) -> Pages[Discount]:
    """List discounts, newest first unless sorted otherwise.

    GET /v1/discounts/. Scopes: discounts:read, discounts:write. Token: OAuth, personal or organization
    access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        query: Part of a discount's name or code.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of `DiscountSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.discounts.list(): ...
    """
    return send.pages(
        LIST_DISCOUNTS,
        query={
            "organization_id": organization_id,
            "query": query,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def create_discount(send: Send, /, *, body: DiscountCreate | DiscountCreateDict) -> Discount:
    """Create a discount: a fixed amount or a percentage, once, for some months or forever.

    POST /v1/discounts/. Scopes: discounts:write. Token: OAuth, personal or organization access token.

    Args:
        body: One of DiscountFixedCreate, DiscountPercentageCreate.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.discounts.create(body={...})
    """
    return await send(CREATE_DISCOUNT, body=body)


async def get_discount(send: Send, /, id: UUID | str) -> Discount:
    """Get a discount by its id.

    GET /v1/discounts/{id}. Scopes: discounts:read, discounts:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: The discount's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.discounts.get("...")
    """
    return await send(GET_DISCOUNT, path={"id": id})


async def delete_discount(send: Send, /, id: UUID | str) -> None:
    """Delete a discount; it can be redeemed no more.

    DELETE /v1/discounts/{id}. Scopes: discounts:write. Token: OAuth, personal or organization access token.

    Args:
        id: The discount's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.discounts.delete("...")
    """
    return await send(DELETE_DISCOUNT, path={"id": id})


class Discounts(Resource):
    """Reductions in price, redeemed by code or applied to a checkout."""

    list = list_discounts
    create = create_discount
    get = get_discount
    delete = delete_discount

    @overload
    async def update(
        send: Send,
        /,
        id: UUID | str,
        *,
        metadata: Mapping[str, str | int | float | bool] | None = None,
        name: str | Null | None = None,
        code: str | Null | None = None,
        starts_at: datetime | Null | None = None,
        ends_at: datetime | Null | None = None,
        max_redemptions: int | Null | None = None,
        max_redemptions_per_customer: int | Null | None = None,
        duration: DiscountDuration | Null | None = None,
        duration_in_months: int | Null | None = None,
        type: DiscountType | Null | None = None,
        amounts: Mapping[str, int] | Null | None = None,
        basis_points: int | Null | None = None,
        products: Sequence[UUID | str] | Null | None = None,
    ) -> Discount: ...

    @overload
    @deprecated("deprecated by the API: `amount`, `currency`")
    async def update(
        send: Send,
        /,
        id: UUID | str,
        *,
        amount: int | Null | None,
        metadata: Mapping[str, str | int | float | bool] | None = None,
        name: str | Null | None = None,
        code: str | Null | None = None,
        starts_at: datetime | Null | None = None,
        ends_at: datetime | Null | None = None,
        max_redemptions: int | Null | None = None,
        max_redemptions_per_customer: int | Null | None = None,
        duration: DiscountDuration | Null | None = None,
        duration_in_months: int | Null | None = None,
        type: DiscountType | Null | None = None,
        currency: PresentmentCurrency | Null | None = None,
        amounts: Mapping[str, int] | Null | None = None,
        basis_points: int | Null | None = None,
        products: Sequence[UUID | str] | Null | None = None,
    ) -> Discount: ...

    @overload
    @deprecated("deprecated by the API: `amount`, `currency`")
    async def update(
        send: Send,
        /,
        id: UUID | str,
        *,
        currency: PresentmentCurrency | Null | None,
        metadata: Mapping[str, str | int | float | bool] | None = None,
        name: str | Null | None = None,
        code: str | Null | None = None,
        starts_at: datetime | Null | None = None,
        ends_at: datetime | Null | None = None,
        max_redemptions: int | Null | None = None,
        max_redemptions_per_customer: int | Null | None = None,
        duration: DiscountDuration | Null | None = None,
        duration_in_months: int | Null | None = None,
        type: DiscountType | Null | None = None,
        amount: int | Null | None = None,
        amounts: Mapping[str, int] | Null | None = None,
        basis_points: int | Null | None = None,
        products: Sequence[UUID | str] | Null | None = None,
    ) -> Discount: ...

    async def update(
        send: Send,
        /,
        id: UUID | str,
        *,
        metadata: Mapping[str, str | int | float | bool] | None = None,
        name: str | Null | None = None,
        code: str | Null | None = None,
        starts_at: datetime | Null | None = None,
        ends_at: datetime | Null | None = None,
        max_redemptions: int | Null | None = None,
        max_redemptions_per_customer: int | Null | None = None,
        duration: DiscountDuration | Null | None = None,
        duration_in_months: int | Null | None = None,
        type: DiscountType | Null | None = None,
        amount: int | Null | None = None,
        currency: PresentmentCurrency | Null | None = None,
        amounts: Mapping[str, int] | Null | None = None,
        basis_points: int | Null | None = None,
        products: Sequence[UUID | str] | Null | None = None,
    ) -> Discount:
        """Change a discount; type and duration stay, and once redeemed its amount or percentage too.

        PATCH /v1/discounts/{id}. Scopes: discounts:write. Token: OAuth, personal or organization access token.
        Deprecated arguments: amount, currency.

        Args:
            id: The discount's id.
            metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
                keys, keys of 1 to 40 characters.
            name: Name, which the customer sees. Not empty.
            code: What the customer types at checkout, letters and digits; if left out, only the API applies it.
            starts_at: From when on it can be redeemed.
            ends_at: Until when it can be redeemed.
            max_redemptions: How often it can be redeemed in all; any number if left out. 1 to 2147483647.
            max_redemptions_per_customer: How often one customer can redeem it; any number if left out. 1 to
                2147483647.
            duration: May only repeat its duration. One of once, forever, repeating.
            duration_in_months: For how many months, with `repeating` only; a year is 12. 1 to 999.
            type: May only repeat its type. One of fixed, percentage.
            amount: Amount off, in minor units of `currency`; not once it has been redeemed. 0 to 999999999999.
                Deprecated.
            currency: Currency of `amount`, in lower case (ISO 4217). One of `PresentmentCurrency`. Deprecated.
            amounts: Amount off in minor units, by currency; not once it has been redeemed. At least 1 key.
            basis_points: Percentage off, in hundredths of a percent; not once it has been redeemed. 1 to 10000.
            products: Ids of all products it is limited to from now on.

        Raises:
            APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

        Example:
            await polar.discounts.update("...", name="Print club")
        """
        return await send(
            UPDATE_DISCOUNT,
            path={"id": id},
            body={
                "metadata": metadata,
                "name": name,
                "code": code,
                "starts_at": starts_at,
                "ends_at": ends_at,
                "max_redemptions": max_redemptions,
                "max_redemptions_per_customer": max_redemptions_per_customer,
                "duration": duration,
                "duration_in_months": duration_in_months,
                "type": type,
                "amount": amount,
                "currency": currency,
                "amounts": amounts,
                "basis_points": basis_points,
                "products": products,
            },
        )
