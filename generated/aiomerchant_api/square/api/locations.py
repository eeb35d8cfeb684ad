"""Square: locations. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Null, Operation, Resource, Send, deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.address import AddressDict
    from ..inputs.create import CreateOrderRequestDict
    from ..inputs.location import ChargeRequestAdditionalRecipientDict, LocationDict
    from ..models.address import Address
    from ..models.create_order_request import CreateOrderRequest
    from ..models.locations_bodies import (
        ChargeRequestAdditionalRecipient,
        CreateCheckoutResponse,
        CreateLocationResponse,
        ListLocationsResponse,
        Location,
        RetrieveLocationResponse,
        UpdateLocationResponse,
    )
    from .locations_custom_attribute_definitions import LocationsCustomAttributeDefinitions
    from .locations_custom_attributes import LocationsCustomAttributes
    from .locations_transactions import LocationsTransactions

LIST_LOCATIONS: Final[Operation[ListLocationsResponse]] = Operation(
    "ListLocations",
    "locations.list",
    "GET",
    "/v2/locations",
    provider="square",
    returns="ListLocationsResponse",
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
)

CREATE_LOCATION: Final[Operation[CreateLocationResponse]] = Operation(
    "CreateLocation",
    "locations.create",
    "POST",
    "/v2/locations",
    provider="square",
    returns="CreateLocationResponse",
    body=Body(type="CreateLocationRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
)

RETRIEVE_LOCATION: Final[Operation[RetrieveLocationResponse]] = Operation(
    "RetrieveLocation",
    "locations.get",
    "GET",
    "/v2/locations/{location_id}",
    provider="square",
    returns="RetrieveLocationResponse",
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
)

UPDATE_LOCATION: Final[Operation[UpdateLocationResponse]] = Operation(
    "UpdateLocation",
    "locations.update",
    "PUT",
    "/v2/locations/{location_id}",
    provider="square",
    returns="UpdateLocationResponse",
    body=Body(type="UpdateLocationRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
)

CREATE_CHECKOUT: Final[Operation[CreateCheckoutResponse]] = Operation(
    "CreateCheckout",
    "locations.checkouts",
    "POST",
    "/v2/locations/{location_id}/checkouts",
    provider="square",
    returns="CreateCheckoutResponse",
    body=Body(type="CreateCheckoutRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE", "ORDERS_WRITE"),
    idempotency=("idempotency_key",),
    deprecated=True,
)


async def list_locations(send: Send, /) -> ListLocationsResponse:
    """List all locations of the seller by name, inactive ones too, on one page.

    GET /v2/locations. Scopes: MERCHANT_PROFILE_READ.

    Example:
        await square.locations.list()
    """
    return await send(LIST_LOCATIONS)


async def create_location(
    send: Send, /, *, location: Location | LocationDict | None = None
) -> CreateLocationResponse:
    """Create a location; it cannot be deleted and needs a name that no other location has.

    POST /v2/locations. Scopes: MERCHANT_PROFILE_WRITE.

    Raises:
        APIStatusError: 4xx BAD_REQUEST.

    Example:
        await square.locations.create(location={...})
    """
    return await send(CREATE_LOCATION, body={"location": location})


async def retrieve_location(send: Send, /, location_id: str) -> RetrieveLocationResponse:
    """Get a location; the ID `main` stands for the main one.

    GET /v2/locations/{location_id}. Scopes: MERCHANT_PROFILE_READ.

    Args:
        location_id: ID of the location, or `main`.

    Raises:
        APIStatusError: 4xx NOT_FOUND.

    Example:
        await square.locations.get("...")
    """
    return await send(RETRIEVE_LOCATION, path={"location_id": location_id})


async def update_location(
    send: Send, /, location_id: str, *, location: Location | LocationDict | Null | None = None
) -> UpdateLocationResponse:
    """Change the given fields of a location.

    PUT /v2/locations/{location_id}. Scopes: MERCHANT_PROFILE_WRITE.

    Args:
        location_id: ID of the location.

    Raises:
        APIStatusError: 4xx BAD_REQUEST.

    Example:
        await square.locations.update("...", location={...})
    """
    return await send(UPDATE_LOCATION, path={"location_id": location_id}, body={"location": location})


class Locations(Resource):
    """Places of business, physical or not, to which sales belong."""

    @cached_property
    def custom_attribute_definitions(self) -> LocationsCustomAttributeDefinitions:
        from .locations_custom_attribute_definitions import LocationsCustomAttributeDefinitions

        return LocationsCustomAttributeDefinitions(self._send)

    @cached_property
    def custom_attributes(self) -> LocationsCustomAttributes:
        from .locations_custom_attributes import LocationsCustomAttributes

        return LocationsCustomAttributes(self._send)

    @cached_property
    def transactions(self) -> LocationsTransactions:
        from .locations_transactions import LocationsTransactions

        return LocationsTransactions(self._send)

    list = list_locations
    create = create_location
    get = retrieve_location
    update = update_location

    @deprecated("The API deprecates this operation")
    async def checkouts(
        send: Send,
        /,
        location_id: str,
        *,
        order: CreateOrderRequest | CreateOrderRequestDict,
        idempotency_key: str | None = None,
        ask_for_shipping_address: bool | None = None,
        merchant_support_email: str | None = None,
        pre_populate_buyer_email: str | None = None,
        pre_populate_shipping_address: Address | AddressDict | None = None,
        redirect_url: str | None = None,
        additional_recipients: Sequence[
            ChargeRequestAdditionalRecipient | ChargeRequestAdditionalRecipientDict
        ]
        | None = None,
        note: str | None = None,
    ) -> CreateCheckoutResponse:
        """Create a hosted checkout page for an order; payment links take its place.

        POST /v2/locations/{location_id}/checkouts. Scopes: PAYMENTS_WRITE, ORDERS_WRITE. `idempotency_key` is
        made unless given, and is the same on each attempt. Deprecated by the API since 2022-08-17;
        `checkout.payment_links.create` replaces it.

        Args:
            location_id: ID of the location.
            idempotency_key: 1 to 192 characters.
            merchant_support_email: At most 254 characters.
            pre_populate_buyer_email: At most 254 characters.
            redirect_url: At most 800 characters.
            note: At most 60 characters.

        Raises:
            APIStatusError: 4xx AMOUNT_TOO_HIGH, CARD_PROCESSING_NOT_ENABLED, ORDER_EXPIRED.

        Example:
            await square.locations.checkouts("...", order={...})
        """
        return await send(
            CREATE_CHECKOUT,
            path={"location_id": location_id},
            body={
                "idempotency_key": idempotency_key,
                "order": order,
                "ask_for_shipping_address": ask_for_shipping_address,
                "merchant_support_email": merchant_support_email,
                "pre_populate_buyer_email": pre_populate_buyer_email,
                "pre_populate_shipping_address": pre_populate_shipping_address,
                "redirect_url": redirect_url,
                "additional_recipients": additional_recipients,
                "note": note,
            },
        )
