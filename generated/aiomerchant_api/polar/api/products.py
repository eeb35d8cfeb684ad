"""Polar: products. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..inputs.product import (
        AttachedCustomFieldCreateDict,
        ExistingProductPriceDict,
        ProductCreateDict,
        ProductPriceCustomCreateDict,
        ProductPriceFixedCreateDict,
        ProductPriceMeteredTiersCreateDict,
        ProductPriceMeteredUnitCreateDict,
        ProductPriceSeatBasedCreateDict,
        ProductPriceUnitBasedCreateDict,
    )
    from ..models.enums import ProductSortProperty, ProductVisibility, RecurringInterval, TrialInterval
    from ..models.product import Product
    from ..models.product_create import ProductCreate
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_price_unit_based_create import ProductPriceUnitBasedCreate
    from ..models.products_bodies import AttachedCustomFieldCreate, ExistingProductPrice, ListResourceProduct

LIST_PRODUCTS: Final[ListOperation[ListResourceProduct, Product]] = ListOperation(
    "products:list",
    "products.list",
    "GET",
    "/v1/products/",
    provider="polar",
    returns="ListResourceProduct",
    query=(
        "id",
        "organization_id",
        "query",
        "is_archived",
        "is_recurring",
        "benefit_id",
        "visibility",
        "page",
        "limit",
        "sorting",
        "metadata",
    ),
    styles={"metadata": "deepObject"},
    security=("oidc", "pat", "oat"),
    scopes=("products:read", "products:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_PRODUCT: Final[Operation[Product]] = Operation(
    "products:create",
    "products.create",
    "POST",
    "/v1/products/",
    provider="polar",
    returns="Product",
    body=Body(type="ProductCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("products:write",),
)

GET_PRODUCT: Final[Operation[Product]] = Operation(
    "products:get",
    "products.get",
    "GET",
    "/v1/products/{id}",
    provider="polar",
    returns="Product",
    security=("oidc", "pat", "oat"),
    scopes=("products:read", "products:write"),
)

UPDATE_PRODUCT: Final[Operation[Product]] = Operation(
    "products:update",
    "products.update",
    "PATCH",
    "/v1/products/{id}",
    provider="polar",
    returns="Product",
    body=Body(type="ProductUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("products:write",),
)

DELETE_PRODUCT: Final[Operation[None]] = Operation(
    "products:delete",
    "products.delete",
    "DELETE",
    "/v1/products/{id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("products:write",),
)

UPDATE_PRODUCT_BENEFITS: Final[Operation[Product]] = Operation(
    "products:update_benefits",
    "products.update_benefits",
    "POST",
    "/v1/products/{id}/benefits",
    provider="polar",
    returns="Product",
    body=Body(type="ProductBenefitsUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("products:write",),
)


def list_products(
    send: Send,
    /,
    *,
    id: UUID | str | Sequence[UUID | str] | None = None,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    query: str | None = None,
    is_archived: bool | None = None,
    is_recurring: bool | None = None,
    benefit_id: UUID | str | Sequence[UUID | str] | None = None,
    visibility: Sequence[ProductVisibility] | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[ProductSortProperty] | None = None,
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
    | Null
    | None = None,
) -> Pages[Product]:
    """List products, newest first unless sorted otherwise; archived ones included unless filtered.

    GET /v1/products/. Scopes: products:read, products:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Only this product, or any of several.
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        query: Part of a product's name.
        is_archived: Whether it is archived: true for those that are, false for the others; all if left out.
        is_recurring: True for subscriptions, false for one-time purchases; all if left out.
        benefit_id: Only products that grant this benefit, or any of several.
        visibility: Only with one of these visibilities. One of draft, private, public.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, name, -name, price_amount_type,
            -price_amount_type, price_amount, -price_amount.
        metadata: Only those whose metadata holds these values, by key.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.products.list(): ...
    """
    return send.pages(
        LIST_PRODUCTS,
        query={
            "id": id,
            "organization_id": organization_id,
            "query": query,
            "is_archived": is_archived,
            "is_recurring": is_recurring,
            "benefit_id": benefit_id,
            "visibility": visibility,
            "page": page,
            "limit": limit,
            "sorting": sorting,
            "metadata": metadata,
        },
    )


async def create_product(send: Send, /, *, body: ProductCreate | ProductCreateDict) -> Product:
    """Create a one-time or recurring product with its prices; benefits are set by `update_benefits`.

    POST /v1/products/. Scopes: products:write. Token: OAuth, personal or organization access token.

    Args:
        body: One of ProductCreateRecurring, ProductCreateOneTime.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.products.create(body={...})
    """
    return await send(CREATE_PRODUCT, body=body)


async def get_product(send: Send, /, id: UUID | str) -> Product:
    """Get a product by its id, with its prices, benefits and media.

    GET /v1/products/{id}. Scopes: products:read, products:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: The product's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.products.get("...")
    """
    return await send(GET_PRODUCT, path={"id": id})


async def update_product(
    send: Send,
    /,
    id: UUID | str,
    *,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    trial_interval: TrialInterval | Null | None = None,
    trial_interval_count: int | Null | None = None,
    name: str | Null | None = None,
    description: str | Null | None = None,
    recurring_interval: RecurringInterval | Null | None = None,
    recurring_interval_count: int | Null | None = None,
    is_archived: bool | Null | None = None,
    visibility: ProductVisibility | Null | None = None,
    prices: Sequence[
        ExistingProductPrice
        | ExistingProductPriceDict
        | ProductPriceFixedCreate
        | ProductPriceFixedCreateDict
        | ProductPriceCustomCreate
        | ProductPriceCustomCreateDict
        | ProductPriceSeatBasedCreate
        | ProductPriceSeatBasedCreateDict
        | ProductPriceUnitBasedCreate
        | ProductPriceUnitBasedCreateDict
        | ProductPriceMeteredUnitCreate
        | ProductPriceMeteredUnitCreateDict
        | ProductPriceMeteredTiersCreate
        | ProductPriceMeteredTiersCreateDict
    ]
    | Null
    | None = None,
    medias: Sequence[UUID | str] | Null | None = None,
    attached_custom_fields: Sequence[AttachedCustomFieldCreate | AttachedCustomFieldCreateDict]
    | Null
    | None = None,
) -> Product:
    """Change a product, or archive it; it cannot be deleted, and its billing interval is fixed.

    PATCH /v1/products/{id}. Scopes: products:write. Token: OAuth, personal or organization access token.

    Args:
        id: The product's id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        trial_interval: Unit of the trial's length; None without a trial. One of day, week, month, year.
        trial_interval_count: How many of these units the trial lasts. 1 to 1000.
        name: Name. 3 to 64 characters.
        description: Description, in Markdown.
        recurring_interval: Unit of the billing interval; can only be set for a product with legacy prices.
            One of day, week, month, year.
        recurring_interval_count: How many of these units a period has; not to be changed once set. 1 to
            999.
        is_archived: True takes it off sale; those who have it keep it.
        visibility: Who can see it: nobody yet (draft), those with a link (private), everybody (public). One
            of draft, private, public.
        prices: All its prices from now on: those to keep by their ids, and new ones; others are archived.
        medias: Ids of uploaded files of service product_media, in the order to show.
        attached_custom_fields: Custom fields to ask for, in order.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.products.update("...", name="Print club")
    """
    return await send(
        UPDATE_PRODUCT,
        path={"id": id},
        body={
            "metadata": metadata,
            "trial_interval": trial_interval,
            "trial_interval_count": trial_interval_count,
            "name": name,
            "description": description,
            "recurring_interval": recurring_interval,
            "recurring_interval_count": recurring_interval_count,
            "is_archived": is_archived,
            "visibility": visibility,
            "prices": prices,
            "medias": medias,
            "attached_custom_fields": attached_custom_fields,
        },
    )


async def delete_product(send: Send, /, id: UUID | str) -> None:
    """Delete a product that nobody has bought yet; 409 once it is in use, and archiving does instead.

    DELETE /v1/products/{id}. Scopes: products:write. Token: OAuth, personal or organization access token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 409 ProductNotDeletable; 422
            HTTPValidationError.

    Example:
        await polar.products.delete("...")
    """
    return await send(DELETE_PRODUCT, path={"id": id})


async def update_product_benefits(
    send: Send, /, id: UUID | str, *, benefits: Sequence[UUID | str]
) -> Product:
    """Set which benefits a product grants, in order; those not named are taken off it.

    POST /v1/products/{id}/benefits. Scopes: products:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: The product's id.
        benefits: Ids of all its benefits, of the same organization, in order.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.products.update_benefits("...", benefits=[...])
    """
    return await send(UPDATE_PRODUCT_BENEFITS, path={"id": id}, body={"benefits": benefits})


class Products(Resource):
    """What is for sale, with prices and benefits."""

    list = list_products
    create = create_product
    get = get_product
    update = update_product
    delete = delete_product
    update_benefits = update_product_benefits
