"""Polar: checkout_links. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ...polar.inputs.checkout import CheckoutLinkCreateDict
    from ...polar.models.checkout_link_create import CheckoutLinkCreate
    from ...polar.models.enums import CheckoutLinkSortProperty, TrialInterval
    from ..models.checkout_links_bodies import CheckoutLink, ListResourceCheckoutLink

LIST_CHECKOUT_LINKS: Final[ListOperation[ListResourceCheckoutLink, CheckoutLink]] = ListOperation(
    "checkout-links:list",
    "checkout_links.list",
    "GET",
    "/v1/checkout-links/",
    provider="polar",
    returns="ListResourceCheckoutLink",
    query=("organization_id", "product_id", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("checkout_links:read", "checkout_links:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_CHECKOUT_LINK: Final[Operation[CheckoutLink]] = Operation(
    "checkout-links:create",
    "checkout_links.create",
    "POST",
    "/v1/checkout-links/",
    provider="polar",
    returns="CheckoutLink",
    body=Body(type="CheckoutLinkCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("checkout_links:write",),
)

GET_CHECKOUT_LINK: Final[Operation[CheckoutLink]] = Operation(
    "checkout-links:get",
    "checkout_links.get",
    "GET",
    "/v1/checkout-links/{id}",
    provider="polar",
    returns="CheckoutLink",
    security=("oidc", "pat", "oat"),
    scopes=("checkout_links:read", "checkout_links:write"),
)

UPDATE_CHECKOUT_LINK: Final[Operation[CheckoutLink]] = Operation(
    "checkout-links:update",
    "checkout_links.update",
    "PATCH",
    "/v1/checkout-links/{id}",
    provider="polar",
    returns="CheckoutLink",
    body=Body(type="CheckoutLinkUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("checkout_links:write",),
)

DELETE_CHECKOUT_LINK: Final[Operation[None]] = Operation(
    "checkout-links:delete",
    "checkout_links.delete",
    "DELETE",
    "/v1/checkout-links/{id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("checkout_links:write",),
)


def list_checkout_links(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CheckoutLinkSortProperty] | None = None,
) -> Pages[CheckoutLink]:
    """List checkout links, oldest first unless sorted otherwise.

    GET /v1/checkout-links/. Scopes: checkout_links:read, checkout_links:write. Token: OAuth, personal or
    organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        product_id: Only of this product, or of any of several.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['created_at']. One of created_at, -created_at, label, -label, success_url, -success_url,
            allow_discount_codes, -allow_discount_codes.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.checkout_links.list(): ...
    """
    return send.pages(
        LIST_CHECKOUT_LINKS,
        query={
            "organization_id": organization_id,
            "product_id": product_id,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def create_checkout_link(
    send: Send, /, *, body: CheckoutLinkCreate | CheckoutLinkCreateDict
) -> CheckoutLink:
    """Create a lasting link; each visit to its `url` opens a new checkout session.

    POST /v1/checkout-links/. Scopes: checkout_links:write. Token: OAuth, personal or organization access
    token.

    Args:
        body: One of CheckoutLinkCreateProductPrice, CheckoutLinkCreateProduct, CheckoutLinkCreateProducts.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.checkout_links.create(body={...})
    """
    return await send(CREATE_CHECKOUT_LINK, body=body)


async def get_checkout_link(send: Send, /, id: UUID | str) -> CheckoutLink:
    """Get a checkout link by its id.

    GET /v1/checkout-links/{id}. Scopes: checkout_links:read, checkout_links:write. Token: OAuth, personal
    or organization access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.checkout_links.get("...")
    """
    return await send(GET_CHECKOUT_LINK, path={"id": id})


async def update_checkout_link(
    send: Send,
    /,
    id: UUID | str,
    *,
    trial_interval: TrialInterval | Null | None = None,
    trial_interval_count: int | Null | None = None,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    products: Sequence[UUID | str] | Null | None = None,
    label: str | Null | None = None,
    allow_discount_codes: bool | Null | None = None,
    require_billing_address: bool | Null | None = None,
    discount_id: UUID | str | Null | None = None,
    seats: int | Null | None = None,
    units: int | Null | None = None,
    success_url: str | Null | None = None,
    return_url: str | Null | None = None,
) -> CheckoutLink:
    """Change a checkout link; checkout sessions already opened from it stay as they are.

    PATCH /v1/checkout-links/{id}. Scopes: checkout_links:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: Its id.
        trial_interval: Unit of the length of a trial, in place of the product's. One of day, week, month,
            year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        metadata: Your own keys and values; they are copied to its checkout sessions. At most 50 keys, keys
            of 1 to 40 characters.
        products: Ids of the products that the customer may choose from. Not empty.
        label: A name of your own to tell links apart.
        allow_discount_codes: Whether the customer may enter a discount code.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is.
        discount_id: A discount to apply while it can be redeemed.
        seats: A fixed number of seats, which the customer then cannot change. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.checkout_links.update("...", label="Ada's laptop")
    """
    return await send(
        UPDATE_CHECKOUT_LINK,
        path={"id": id},
        body={
            "trial_interval": trial_interval,
            "trial_interval_count": trial_interval_count,
            "metadata": metadata,
            "products": products,
            "label": label,
            "allow_discount_codes": allow_discount_codes,
            "require_billing_address": require_billing_address,
            "discount_id": discount_id,
            "seats": seats,
            "units": units,
            "success_url": success_url,
            "return_url": return_url,
        },
    )


async def delete_checkout_link(send: Send, /, id: UUID | str) -> None:
    """Delete a checkout link; its URL opens no checkout any more.

    DELETE /v1/checkout-links/{id}. Scopes: checkout_links:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.checkout_links.delete("...")
    """
    return await send(DELETE_CHECKOUT_LINK, path={"id": id})


class CheckoutLinks(Resource):
    """Lasting links that open a new checkout session at each visit."""

    list = list_checkout_links
    create = create_checkout_link
    get = get_checkout_link
    update = update_checkout_link
    delete = delete_checkout_link
