"""Polar: products.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ...core import Pages, Send
    from ..inputs.attached_custom_field_create import AttachedCustomFieldCreateDict
    from ..inputs.existing_product_price import ExistingProductPriceDict
    from ..inputs.product_create import ProductCreateDict
    from ..inputs.product_price_custom_create import ProductPriceCustomCreateDict
    from ..inputs.product_price_fixed_create import ProductPriceFixedCreateDict
    from ..inputs.product_price_metered_unit_create import ProductPriceMeteredUnitCreateDict
    from ..inputs.product_price_seat_based_create import ProductPriceSeatBasedCreateDict
    from ..models.attached_custom_field_create import AttachedCustomFieldCreate
    from ..models.existing_product_price import ExistingProductPrice
    from ..models.list_resource_product import ListResourceProduct
    from ..models.product import Product
    from ..models.product_create import ProductCreate
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_sort_property import ProductSortProperty
    from ..models.product_visibility import ProductVisibility
    from ..models.recurring_interval import RecurringInterval
    from ..models.trial_interval import TrialInterval

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
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]] | None = None,
) -> Pages[Product]:
    """GET /v1/products/.

    Scopes: products:read, products:write. Token: OAuth, personal or organization access token.

    Args:
        visibility: One of draft, private, public.
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.
        sorting: Default ['-created_at']. One of created_at, -created_at, name, -name, price_amount_type,
            -price_amount_type, price_amount, -price_amount.

    Raises:
        APIStatusError: 422 HTTPValidationError.
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
    """POST /v1/products/.

    Scopes: products:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return await send(CREATE_PRODUCT, body=body)


async def get_product(send: Send, /, id: UUID | str) -> Product:
    """GET /v1/products/{id}.

    Scopes: products:read, products:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_PRODUCT, path={"id": id})


async def update_product(
    send: Send,
    /,
    id: UUID | str,
    *,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    trial_interval: TrialInterval | None = None,
    trial_interval_count: int | None = None,
    name: str | None = None,
    description: str | None = None,
    recurring_interval: RecurringInterval | None = None,
    recurring_interval_count: int | None = None,
    is_archived: bool | None = None,
    visibility: ProductVisibility | None = None,
    prices: Sequence[
        ExistingProductPrice
        | ExistingProductPriceDict
        | ProductPriceFixedCreate
        | ProductPriceFixedCreateDict
        | ProductPriceCustomCreate
        | ProductPriceCustomCreateDict
        | ProductPriceSeatBasedCreate
        | ProductPriceSeatBasedCreateDict
        | ProductPriceMeteredUnitCreate
        | ProductPriceMeteredUnitCreateDict
    ]
    | None = None,
    medias: Sequence[UUID | str] | None = None,
    attached_custom_fields: Sequence[AttachedCustomFieldCreate | AttachedCustomFieldCreateDict] | None = None,
) -> Product:
    """PATCH /v1/products/{id}.

    Scopes: products:write. Token: OAuth, personal or organization access token.

    Args:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        trial_interval: One of day, week, month, year.
        trial_interval_count: 1 to 1000.
        name: 3 to 64 characters.
        recurring_interval: One of day, week, month, year.
        recurring_interval_count: 1 to 999.
        visibility: One of draft, private, public.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.
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


async def update_product_benefits(
    send: Send, /, id: UUID | str, *, benefits: Sequence[UUID | str]
) -> Product:
    """POST /v1/products/{id}/benefits.

    Scopes: products:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(UPDATE_PRODUCT_BENEFITS, path={"id": id}, body={"benefits": benefits})


class Products(Resource):
    """The operations of `products`."""

    list = list_products
    create = create_product
    get = get_product
    update = update_product
    update_benefits = update_product_benefits
