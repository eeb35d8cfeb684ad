"""Polar: checkouts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, overload

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..inputs.address import AddressInputDict
    from ..inputs.product import (
        ProductPriceCustomCreateDict,
        ProductPriceFixedCreateDict,
        ProductPriceMeteredTiersCreateDict,
        ProductPriceMeteredUnitCreateDict,
        ProductPriceSeatBasedCreateDict,
        ProductPriceUnitBasedCreateDict,
    )
    from ..models.address_input import AddressInput
    from ..models.checkout import Checkout
    from ..models.checkouts_bodies import CheckoutPublic, CheckoutPublicConfirmed, ListResourceCheckout
    from ..models.enums import CheckoutSortProperty, CheckoutStatus, PresentmentCurrency, TrialInterval
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_price_unit_based_create import ProductPriceUnitBasedCreate

LIST_CHECKOUTS: Final[ListOperation[ListResourceCheckout, Checkout]] = ListOperation(
    "checkouts:list",
    "checkouts.list",
    "GET",
    "/v1/checkouts/",
    provider="polar",
    returns="ListResourceCheckout",
    query=(
        "organization_id",
        "product_id",
        "customer_id",
        "external_customer_id",
        "status",
        "query",
        "page",
        "limit",
        "sorting",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("checkouts:read", "checkouts:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_CHECKOUT: Final[Operation[Checkout]] = Operation(
    "checkouts:create",
    "checkouts.create",
    "POST",
    "/v1/checkouts/",
    provider="polar",
    returns="Checkout",
    body=Body(type="CheckoutProductsCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("checkouts:write",),
)

GET_CHECKOUT: Final[Operation[Checkout]] = Operation(
    "checkouts:get",
    "checkouts.get",
    "GET",
    "/v1/checkouts/{id}",
    provider="polar",
    returns="Checkout",
    security=("oidc", "pat", "oat"),
    scopes=("checkouts:read", "checkouts:write"),
)

UPDATE_CHECKOUT: Final[Operation[Checkout]] = Operation(
    "checkouts:update",
    "checkouts.update",
    "PATCH",
    "/v1/checkouts/{id}",
    provider="polar",
    returns="Checkout",
    body=Body(type="CheckoutUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("checkouts:write",),
)

GET_CHECKOUT_AS_CLIENT: Final[Operation[CheckoutPublic]] = Operation(
    "checkouts:client_get",
    "checkouts.client_get",
    "GET",
    "/v1/checkouts/client/{client_secret}",
    provider="polar",
    returns="CheckoutPublic",
    authorization=None,
    secrets=(("path", "client_secret"),),
)

UPDATE_CHECKOUT_AS_CLIENT: Final[Operation[CheckoutPublic]] = Operation(
    "checkouts:client_update",
    "checkouts.client_update",
    "PATCH",
    "/v1/checkouts/client/{client_secret}",
    provider="polar",
    returns="CheckoutPublic",
    body=Body(type="CheckoutUpdatePublic"),
    authorization=None,
    secrets=(("path", "client_secret"),),
)

CONFIRM_CHECKOUT_AS_CLIENT: Final[Operation[CheckoutPublicConfirmed]] = Operation(
    "checkouts:client_confirm",
    "checkouts.client_confirm",
    "POST",
    "/v1/checkouts/client/{client_secret}/confirm",
    provider="polar",
    returns="CheckoutPublicConfirmed",
    body=Body(type="CheckoutConfirmStripe"),
    anonymous=True,
    security=("oidc", "pat"),
    secrets=(("path", "client_secret"), ("body", "confirmation_token_id")),
)


def list_checkouts(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    status: CheckoutStatus | Sequence[CheckoutStatus] | None = None,
    query: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CheckoutSortProperty] | None = None,
) -> Pages[Checkout]:
    """List checkout sessions, newest first unless sorted otherwise.

    GET /v1/checkouts/. Scopes: checkouts:read, checkouts:write. Token: OAuth, personal or organization
    access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        product_id: Only of this product, or of any of several.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        status: Only with this status, or with any of several. One of open, expired, confirmed, succeeded,
            failed.
        query: Part of a customer's email.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, expires_at, -expires_at, status, -status.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.checkouts.list(): ...
    """
    return send.pages(
        LIST_CHECKOUTS,
        query={
            "organization_id": organization_id,
            "product_id": product_id,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "status": status,
            "query": query,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def create_checkout(
    send: Send,
    /,
    *,
    products: Sequence[UUID | str],
    trial_interval: TrialInterval | Null | None = None,
    trial_interval_count: int | Null | None = None,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
    discount_id: UUID | str | Null | None = None,
    allow_discount_codes: bool | None = None,
    require_billing_address: bool | None = None,
    amount: int | Null | None = None,
    seats: int | Null | None = None,
    min_seats: int | Null | None = None,
    max_seats: int | Null | None = None,
    units: int | Null | None = None,
    min_units: int | Null | None = None,
    max_units: int | Null | None = None,
    allow_trial: bool | None = None,
    customer_id: UUID | str | Null | None = None,
    is_business_customer: bool | None = None,
    external_customer_id: str | Null | None = None,
    customer_name: str | Null | None = None,
    customer_email: str | Null | None = None,
    customer_ip_address: str | Null | None = None,
    customer_billing_name: str | Null | None = None,
    customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
    customer_tax_id: str | Null | None = None,
    customer_metadata: Mapping[str, str | int | float | bool] | None = None,
    subscription_id: UUID | str | Null | None = None,
    success_url: str | Null | None = None,
    return_url: str | Null | None = None,
    embed_origin: str | Null | None = None,
    locale: str | Null | None = None,
    currency: PresentmentCurrency | Null | None = None,
    prices: Mapping[
        str,
        Sequence[
            ProductPriceFixedCreate
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
        ],
    ]
    | Null
    | None = None,
) -> Checkout:
    """Open a checkout session for one or more products; the customer pays at its `url` before `expires_at`.

    POST /v1/checkouts/. Scopes: checkouts:write. Token: OAuth, personal or organization access token.

    Args:
        trial_interval: Unit of the length of a trial for this session, in place of the product's. One of
            day, week, month, year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        metadata: Your own keys and values; they are copied to the order and subscription. At most 50 keys,
            keys of 1 to 40 characters.
        custom_field_data: Values of the custom fields, by slug.
        discount_id: A discount to apply, which the customer then cannot change.
        allow_discount_codes: Whether the customer may enter a discount code. Default True.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is. Default False.
        amount: Amount in minor units, where the customer chooses the price. At least 0.
        seats: How many seats to buy, where it is sold by seats. 1 to 10000.
        min_seats: The fewest seats that the customer may choose. 1 to 10000.
        max_seats: The most seats that the customer may choose. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        min_units: The fewest units that the customer may choose. 1 to 2147483647.
        max_units: The most units that the customer may choose. 1 to 2147483647.
        allow_trial: False to go without any trial. Default True.
        customer_id: An existing customer, whose data fills the form.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address. Default False.
        external_customer_id: Your own id for the customer: an existing one is found by it, a new one gets
            it.
        customer_name: Name. At most 256 characters.
        customer_email: Email.
        customer_ip_address: The customer's IP address, to guess the country by.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        customer_metadata: Your own keys and values for the customer, if a new one is made. At most 50 keys,
            keys of 1 to 40 characters.
        subscription_id: A free subscription of the customer's to upgrade.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        embed_origin: Origin of the page that embeds it, to which alone it sends messages.
        locale: Language of the page (BCP 47).
        currency: Currency in lower case (ISO 4217), one that the prices have. One of `PresentmentCurrency`.
        products: Ids of the products to choose from; the first is chosen at first. Not empty.
        prices: Prices made for this session alone, by product id; the product's own if left out.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.checkouts.create(products=[...])
    """
    return await send(
        CREATE_CHECKOUT,
        body={
            "trial_interval": trial_interval,
            "trial_interval_count": trial_interval_count,
            "metadata": metadata,
            "custom_field_data": custom_field_data,
            "discount_id": discount_id,
            "allow_discount_codes": allow_discount_codes,
            "require_billing_address": require_billing_address,
            "amount": amount,
            "seats": seats,
            "min_seats": min_seats,
            "max_seats": max_seats,
            "units": units,
            "min_units": min_units,
            "max_units": max_units,
            "allow_trial": allow_trial,
            "customer_id": customer_id,
            "is_business_customer": is_business_customer,
            "external_customer_id": external_customer_id,
            "customer_name": customer_name,
            "customer_email": customer_email,
            "customer_ip_address": customer_ip_address,
            "customer_billing_name": customer_billing_name,
            "customer_billing_address": customer_billing_address,
            "customer_tax_id": customer_tax_id,
            "customer_metadata": customer_metadata,
            "subscription_id": subscription_id,
            "success_url": success_url,
            "return_url": return_url,
            "embed_origin": embed_origin,
            "locale": locale,
            "currency": currency,
            "products": products,
            "prices": prices,
        },
    )


async def get_checkout(send: Send, /, id: UUID | str) -> Checkout:
    """Get a checkout session by its id.

    GET /v1/checkouts/{id}. Scopes: checkouts:read, checkouts:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: The checkout session's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.checkouts.get("...")
    """
    return await send(GET_CHECKOUT, path={"id": id})


async def get_checkout_as_client(send: Send, /, client_secret: str) -> CheckoutPublic:
    """Get a checkout session by its client secret, as its page does: no token needed.

    GET /v1/checkouts/client/{client_secret}. No credentials are sent.

    Args:
        client_secret: The checkout session's client secret, not its id.

    Raises:
        APIStatusError: 403 NotPermitted; 404 ResourceNotFound; 410 ExpiredCheckoutError; 422
            HTTPValidationError.

    Example:
        await polar.checkouts.client_get("polar_cs_example")
    """
    return await send(GET_CHECKOUT_AS_CLIENT, path={"client_secret": client_secret})


class Checkouts(Resource):
    """Checkout sessions: one customer's purchase, from the first page to payment."""

    list = list_checkouts
    create = create_checkout
    get = get_checkout
    client_get = get_checkout_as_client

    @overload
    async def update(
        send: Send,
        /,
        id: UUID | str,
        *,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        trial_interval: TrialInterval | Null | None = None,
        trial_interval_count: int | Null | None = None,
        metadata: Mapping[str, str | int | float | bool] | None = None,
        currency: PresentmentCurrency | Null | None = None,
        discount_id: UUID | str | Null | None = None,
        allow_discount_codes: bool | Null | None = None,
        require_billing_address: bool | Null | None = None,
        allow_trial: bool | Null | None = None,
        customer_ip_address: str | Null | None = None,
        customer_metadata: Mapping[str, str | int | float | bool] | Null | None = None,
        success_url: str | Null | None = None,
        return_url: str | Null | None = None,
        embed_origin: str | Null | None = None,
    ) -> Checkout: ...

    @overload
    @deprecated("deprecated by the API: `product_price_id`")
    async def update(
        send: Send,
        /,
        id: UUID | str,
        *,
        product_price_id: UUID | str | Null | None,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        trial_interval: TrialInterval | Null | None = None,
        trial_interval_count: int | Null | None = None,
        metadata: Mapping[str, str | int | float | bool] | None = None,
        currency: PresentmentCurrency | Null | None = None,
        discount_id: UUID | str | Null | None = None,
        allow_discount_codes: bool | Null | None = None,
        require_billing_address: bool | Null | None = None,
        allow_trial: bool | Null | None = None,
        customer_ip_address: str | Null | None = None,
        customer_metadata: Mapping[str, str | int | float | bool] | Null | None = None,
        success_url: str | Null | None = None,
        return_url: str | Null | None = None,
        embed_origin: str | Null | None = None,
    ) -> Checkout: ...

    async def update(
        send: Send,
        /,
        id: UUID | str,
        *,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        product_price_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        trial_interval: TrialInterval | Null | None = None,
        trial_interval_count: int | Null | None = None,
        metadata: Mapping[str, str | int | float | bool] | None = None,
        currency: PresentmentCurrency | Null | None = None,
        discount_id: UUID | str | Null | None = None,
        allow_discount_codes: bool | Null | None = None,
        require_billing_address: bool | Null | None = None,
        allow_trial: bool | Null | None = None,
        customer_ip_address: str | Null | None = None,
        customer_metadata: Mapping[str, str | int | float | bool] | Null | None = None,
        success_url: str | Null | None = None,
        return_url: str | Null | None = None,
        embed_origin: str | Null | None = None,
    ) -> Checkout:
        """Change an open checkout session; amounts and tax are worked out again.

        PATCH /v1/checkouts/{id}. Scopes: checkouts:write. Token: OAuth, personal or organization access token.
        Deprecated arguments: product_price_id.

        Args:
            id: The checkout session's id.
            custom_field_data: Values of the custom fields, by slug.
            product_id: The product to choose, out of the session's.
            product_price_id: The price to choose, out of the session's. Deprecated.
            amount: Amount in minor units, where the customer chooses the price. At least 0.
            seats: How many seats to buy, where it is sold by seats. 1 to 10000.
            units: How many units; None where it is not sold by units. 1 to 2147483647.
            is_business_customer: Whether the customer buys as a business, which needs a billing name and full
                address.
            customer_name: Name. At most 256 characters.
            customer_email: Email.
            customer_billing_name: Name for the invoice.
            customer_billing_address: Address for invoice and tax.
            customer_tax_id: Tax id.
            locale: Language of the page (BCP 47).
            trial_interval: Unit of the length of a trial for this session, in place of the product's. One of
                day, week, month, year.
            trial_interval_count: How many of these units it lasts. 1 to 1000.
            metadata: Your own keys and values; they are copied to the order and subscription. At most 50 keys,
                keys of 1 to 40 characters.
            currency: Currency in lower case (ISO 4217), one that the prices have. One of `PresentmentCurrency`.
            discount_id: A discount to apply, which the customer then cannot change.
            allow_discount_codes: Whether the customer may enter a discount code.
            require_billing_address: Whether the full address is asked for, not the country alone; in the US it
                always is.
            allow_trial: False to go without any trial.
            customer_ip_address: The customer's IP address, to guess the country by.
            customer_metadata: Your own keys and values for the customer, if a new one is made. At most 50 keys,
                keys of 1 to 40 characters.
            success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
                to 2083 characters.
            return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
            embed_origin: Origin of the page that embeds it, to which alone it sends messages.

        Raises:
            APIStatusError: 404 ResourceNotFound; 403 CheckoutForbiddenError; 422 HTTPValidationError.

        Example:
            await polar.checkouts.update("...", customer_name="Ada Lovelace")
        """
        return await send(
            UPDATE_CHECKOUT,
            path={"id": id},
            body={
                "custom_field_data": custom_field_data,
                "product_id": product_id,
                "product_price_id": product_price_id,
                "amount": amount,
                "seats": seats,
                "units": units,
                "is_business_customer": is_business_customer,
                "customer_name": customer_name,
                "customer_email": customer_email,
                "customer_billing_name": customer_billing_name,
                "customer_billing_address": customer_billing_address,
                "customer_tax_id": customer_tax_id,
                "locale": locale,
                "trial_interval": trial_interval,
                "trial_interval_count": trial_interval_count,
                "metadata": metadata,
                "currency": currency,
                "discount_id": discount_id,
                "allow_discount_codes": allow_discount_codes,
                "require_billing_address": require_billing_address,
                "allow_trial": allow_trial,
                "customer_ip_address": customer_ip_address,
                "customer_metadata": customer_metadata,
                "success_url": success_url,
                "return_url": return_url,
                "embed_origin": embed_origin,
            },
        )

    @overload
    async def client_update(
        send: Send,
        /,
        client_secret: str,
        *,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        payment_method_type: str | Null | None = None,
        discount_code: str | Null | None = None,
        allow_trial: Literal[False] | Null | None = None,
    ) -> CheckoutPublic: ...

    @overload
    @deprecated("deprecated by the API: `product_price_id`")
    async def client_update(
        send: Send,
        /,
        client_secret: str,
        *,
        product_price_id: UUID | str | Null | None,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        payment_method_type: str | Null | None = None,
        discount_code: str | Null | None = None,
        allow_trial: Literal[False] | Null | None = None,
    ) -> CheckoutPublic: ...

    async def client_update(
        send: Send,
        /,
        client_secret: str,
        *,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        product_price_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        payment_method_type: str | Null | None = None,
        discount_code: str | Null | None = None,
        allow_trial: Literal[False] | Null | None = None,
    ) -> CheckoutPublic:
        """Change an open checkout session by its client secret, as the customer may: no token needed.

        PATCH /v1/checkouts/client/{client_secret}. No credentials are sent. Deprecated arguments:
        product_price_id.

        Args:
            client_secret: The checkout session's client secret, not its id.
            custom_field_data: Values of the custom fields, by slug.
            product_id: The product to choose, out of the session's.
            product_price_id: The price to choose, out of the session's. Deprecated.
            amount: Amount in minor units, where the customer chooses the price. At least 0.
            seats: How many seats to buy, where it is sold by seats. 1 to 10000.
            units: How many units; None where it is not sold by units. 1 to 2147483647.
            is_business_customer: Whether the customer buys as a business, which needs a billing name and full
                address.
            customer_name: Name. At most 256 characters.
            customer_email: Email.
            customer_billing_name: Name for the invoice.
            customer_billing_address: Address for invoice and tax.
            customer_tax_id: Tax id.
            locale: Language of the page (BCP 47).
            payment_method_type: Kind of payment method that the customer chose, such as card.
            discount_code: The discount code that the customer entered.
            allow_trial: False goes without the trial, as one who had it before must.

        Raises:
            APIStatusError: 404 ResourceNotFound; 409 CheckoutLocked; 403 CheckoutForbiddenError; 410
                ExpiredCheckoutError; 422 HTTPValidationError.

        Example:
            await polar.checkouts.client_update("polar_cs_example", customer_name="Ada Lovelace")
        """
        return await send(
            UPDATE_CHECKOUT_AS_CLIENT,
            path={"client_secret": client_secret},
            body={
                "custom_field_data": custom_field_data,
                "product_id": product_id,
                "product_price_id": product_price_id,
                "amount": amount,
                "seats": seats,
                "units": units,
                "is_business_customer": is_business_customer,
                "customer_name": customer_name,
                "customer_email": customer_email,
                "customer_billing_name": customer_billing_name,
                "customer_billing_address": customer_billing_address,
                "customer_tax_id": customer_tax_id,
                "locale": locale,
                "payment_method_type": payment_method_type,
                "discount_code": discount_code,
                "allow_trial": allow_trial,
            },
        )

    @overload
    async def client_confirm(
        send: Send,
        /,
        client_secret: str,
        *,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        payment_method_type: str | Null | None = None,
        discount_code: str | Null | None = None,
        allow_trial: Literal[False] | Null | None = None,
        confirmation_token_id: str | Null | None = None,
    ) -> CheckoutPublicConfirmed: ...

    @overload
    @deprecated("deprecated by the API: `product_price_id`")
    async def client_confirm(
        send: Send,
        /,
        client_secret: str,
        *,
        product_price_id: UUID | str | Null | None,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        payment_method_type: str | Null | None = None,
        discount_code: str | Null | None = None,
        allow_trial: Literal[False] | Null | None = None,
        confirmation_token_id: str | Null | None = None,
    ) -> CheckoutPublicConfirmed: ...

    async def client_confirm(
        send: Send,
        /,
        client_secret: str,
        *,
        custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
        product_id: UUID | str | Null | None = None,
        product_price_id: UUID | str | Null | None = None,
        amount: int | Null | None = None,
        seats: int | Null | None = None,
        units: int | Null | None = None,
        is_business_customer: bool | Null | None = None,
        customer_name: str | Null | None = None,
        customer_email: str | Null | None = None,
        customer_billing_name: str | Null | None = None,
        customer_billing_address: AddressInput | AddressInputDict | Null | None = None,
        customer_tax_id: str | Null | None = None,
        locale: str | Null | None = None,
        payment_method_type: str | Null | None = None,
        discount_code: str | Null | None = None,
        allow_trial: Literal[False] | Null | None = None,
        confirmation_token_id: str | Null | None = None,
    ) -> CheckoutPublicConfirmed:
        """Pay a checkout session by its client secret; orders and benefits follow after it, so watch `status`.

        POST /v1/checkouts/client/{client_secret}/confirm. Token: OAuth or personal access token, or none.
        Deprecated arguments: product_price_id.

        Args:
            client_secret: The checkout session's client secret, not its id.
            custom_field_data: Values of the custom fields, by slug.
            product_id: The product to choose, out of the session's.
            product_price_id: The price to choose, out of the session's. Deprecated.
            amount: Amount in minor units, where the customer chooses the price. At least 0.
            seats: How many seats to buy, where it is sold by seats. 1 to 10000.
            units: How many units; None where it is not sold by units. 1 to 2147483647.
            is_business_customer: Whether the customer buys as a business, which needs a billing name and full
                address.
            customer_name: Name. At most 256 characters.
            customer_email: Email.
            customer_billing_name: Name for the invoice.
            customer_billing_address: Address for invoice and tax.
            customer_tax_id: Tax id.
            locale: Language of the page (BCP 47).
            payment_method_type: Kind of payment method that the customer chose, such as card.
            discount_code: The discount code that the customer entered.
            allow_trial: False goes without the trial, as one who had it before must.
            confirmation_token_id: Id of Stripe's confirmation token for the payment details; needed where
                anything is to be paid or set up.

        Raises:
            APIStatusError: 400 PaymentError; 404 ResourceNotFound; 409 CheckoutLocked; 403
                CheckoutForbiddenError; 410 ExpiredCheckoutError; 422 HTTPValidationError.

        Example:
            await polar.checkouts.client_confirm(...)
        """
        return await send(
            CONFIRM_CHECKOUT_AS_CLIENT,
            path={"client_secret": client_secret},
            body={
                "custom_field_data": custom_field_data,
                "product_id": product_id,
                "product_price_id": product_price_id,
                "amount": amount,
                "seats": seats,
                "units": units,
                "is_business_customer": is_business_customer,
                "customer_name": customer_name,
                "customer_email": customer_email,
                "customer_billing_name": customer_billing_name,
                "customer_billing_address": customer_billing_address,
                "customer_tax_id": customer_tax_id,
                "locale": locale,
                "payment_method_type": payment_method_type,
                "discount_code": discount_code,
                "allow_trial": allow_trial,
                "confirmation_token_id": confirmation_token_id,
            },
        )
