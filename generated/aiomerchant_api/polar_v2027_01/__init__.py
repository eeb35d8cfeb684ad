"""Polar, API version 2027-01. Generated from spec/."""

from typing import Final

VERSION: Final = "2027-01"
VERSION_HEADER: Final = "Polar-Version"
SERVERS: Final = {"production": "https://api.polar.sh", "sandbox": "https://sandbox-api.polar.sh"}
#: The package of the default version, whose modules are those of this version, too, but for what stands here.
BASE: Final = "polar"
OWN: Final[frozenset[str]] = frozenset(
    [
        "api.checkout_links",
        "api.checkouts",
        "api.customer_portal",
        "api.customer_portal_license_keys",
        "api.customer_portal_orders",
        "api.customer_portal_organizations",
        "api.customer_portal_seats",
        "api.customer_portal_subscriptions",
        "api.license_keys",
        "api.products",
        "api.subscriptions",
        "api.webhooks",
        "inputs.product",
        "models.checkout",
        "models.checkout_events",
        "models.checkout_links_bodies",
        "models.checkout_product",
        "models.checkouts_bodies",
        "models.customer_portal_orders_bodies",
        "models.customer_portal_organizations_bodies",
        "models.customer_subscription",
        "models.license_key_activation_created",
        "models.license_key_order",
        "models.license_key_subscription",
        "models.list_resource_customer_subscription",
        "models.product",
        "models.product_create",
        "models.product_events",
        "models.product_price",
        "models.product_price_seat_based_create",
        "models.products_bodies",
        "models.subscription",
        "models.subscription_events",
        "models.subscriptions_bodies",
        "models.validated_license_key",
        "models.webhooks_bodies",
    ]
)
