"""Square: checkout. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource, Send

if TYPE_CHECKING:
    from ..inputs.checkout import CheckoutLocationSettingsDict, CheckoutMerchantSettingsDict
    from ..models.checkout_bodies import (
        RetrieveLocationSettingsResponse,
        RetrieveMerchantSettingsResponse,
        UpdateLocationSettingsResponse,
        UpdateMerchantSettingsResponse,
    )
    from ..models.checkout_location_settings import CheckoutLocationSettings
    from ..models.checkout_merchant_settings import CheckoutMerchantSettings
    from .checkout_payment_links import CheckoutPaymentLinks

RETRIEVE_LOCATION_SETTINGS: Final[Operation[RetrieveLocationSettingsResponse]] = Operation(
    "RetrieveLocationSettings",
    "checkout.retrieve_location_settings",
    "GET",
    "/v2/online-checkout/location-settings/{location_id}",
    provider="square",
    returns="RetrieveLocationSettingsResponse",
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
)

UPDATE_LOCATION_SETTINGS: Final[Operation[UpdateLocationSettingsResponse]] = Operation(
    "UpdateLocationSettings",
    "checkout.update_location_settings",
    "PUT",
    "/v2/online-checkout/location-settings/{location_id}",
    provider="square",
    returns="UpdateLocationSettingsResponse",
    body=Body(type="UpdateLocationSettingsRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE", "MERCHANT_PROFILE_READ"),
)

RETRIEVE_MERCHANT_SETTINGS: Final[Operation[RetrieveMerchantSettingsResponse]] = Operation(
    "RetrieveMerchantSettings",
    "checkout.retrieve_merchant_settings",
    "GET",
    "/v2/online-checkout/merchant-settings",
    provider="square",
    returns="RetrieveMerchantSettingsResponse",
    security=("oauth2",),
    scopes=("PAYMENT_METHODS_READ", "MERCHANT_PROFILE_READ"),
)

UPDATE_MERCHANT_SETTINGS: Final[Operation[UpdateMerchantSettingsResponse]] = Operation(
    "UpdateMerchantSettings",
    "checkout.update_merchant_settings",
    "PUT",
    "/v2/online-checkout/merchant-settings",
    provider="square",
    returns="UpdateMerchantSettingsResponse",
    body=Body(type="UpdateMerchantSettingsRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE", "PAYMENT_METHODS_READ", "MERCHANT_PROFILE_READ"),
)


async def retrieve_location_settings(send: Send, /, location_id: str) -> RetrieveLocationSettingsResponse:
    """Get how hosted checkout pages look and behave at a location.

    GET /v2/online-checkout/location-settings/{location_id}. Scopes: MERCHANT_PROFILE_READ.

    Args:
        location_id: ID of the location.

    Example:
        await square.checkout.retrieve_location_settings("...")
    """
    return await send(RETRIEVE_LOCATION_SETTINGS, path={"location_id": location_id})


async def update_location_settings(
    send: Send,
    /,
    location_id: str,
    *,
    location_settings: CheckoutLocationSettings | CheckoutLocationSettingsDict,
) -> UpdateLocationSettingsResponse:
    """Change how hosted checkout pages look and behave at a location: notes, policies, branding, tips.

    PUT /v2/online-checkout/location-settings/{location_id}. Scopes: MERCHANT_PROFILE_WRITE,
    MERCHANT_PROFILE_READ.

    Args:
        location_id: ID of the location.
        location_settings: The changed settings alone.

    Example:
        await square.checkout.update_location_settings("...", location_settings={...})
    """
    return await send(
        UPDATE_LOCATION_SETTINGS,
        path={"location_id": location_id},
        body={"location_settings": location_settings},
    )


async def retrieve_merchant_settings(send: Send, /) -> RetrieveMerchantSettingsResponse:
    """Get which payment methods hosted checkout pages accept for the seller.

    GET /v2/online-checkout/merchant-settings. Scopes: PAYMENT_METHODS_READ, MERCHANT_PROFILE_READ.

    Example:
        await square.checkout.retrieve_merchant_settings()
    """
    return await send(RETRIEVE_MERCHANT_SETTINGS)


async def update_merchant_settings(
    send: Send, /, *, merchant_settings: CheckoutMerchantSettings | CheckoutMerchantSettingsDict
) -> UpdateMerchantSettingsResponse:
    """Set which payment methods hosted checkout pages accept for the seller.

    PUT /v2/online-checkout/merchant-settings. Scopes: MERCHANT_PROFILE_WRITE, PAYMENT_METHODS_READ,
    MERCHANT_PROFILE_READ.

    Args:
        merchant_settings: The changed settings alone.

    Example:
        await square.checkout.update_merchant_settings(merchant_settings={...})
    """
    return await send(UPDATE_MERCHANT_SETTINGS, body={"merchant_settings": merchant_settings})


class Checkout(Resource):
    """Checkout pages that Square hosts, and their settings."""

    @cached_property
    def payment_links(self) -> CheckoutPaymentLinks:
        from .checkout_payment_links import CheckoutPaymentLinks

        return CheckoutPaymentLinks(self._send)

    retrieve_location_settings = retrieve_location_settings
    update_location_settings = update_location_settings
    retrieve_merchant_settings = retrieve_merchant_settings
    update_merchant_settings = update_merchant_settings
