"""Polar, API version 2027-01.

Generated from spec/.
"""

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
        "models.checkout_create",
        "models.checkout_link",
        "models.checkout_product",
        "models.checkout_products_create",
        "models.checkout_public",
        "models.checkout_public_confirmed",
        "models.customer_order",
        "models.customer_organization_data",
        "models.customer_subscription",
        "models.license_key_activation_created",
        "models.license_key_order",
        "models.license_key_subscription",
        "models.list_resource_checkout",
        "models.list_resource_checkout_link",
        "models.list_resource_customer_order",
        "models.list_resource_customer_subscription",
        "models.list_resource_product",
        "models.list_resource_subscription",
        "models.product",
        "models.product_create",
        "models.product_create_one_time",
        "models.product_create_recurring",
        "models.product_price",
        "models.product_price_seat_based",
        "models.product_price_seat_based_create",
        "models.product_update",
        "models.subscription",
        "models.validated_license_key",
        "models.webhook_checkout_created_payload",
        "models.webhook_checkout_expired_payload",
        "models.webhook_checkout_updated_payload",
        "models.webhook_endpoint_create",
        "models.webhook_endpoint_update",
        "models.webhook_product_created_payload",
        "models.webhook_product_updated_payload",
        "models.webhook_subscription_active_payload",
        "models.webhook_subscription_canceled_payload",
        "models.webhook_subscription_created_payload",
        "models.webhook_subscription_cycled_payload",
        "models.webhook_subscription_migrated_payload",
        "models.webhook_subscription_past_due_payload",
        "models.webhook_subscription_paused_payload",
        "models.webhook_subscription_resumed_payload",
        "models.webhook_subscription_revoked_payload",
        "models.webhook_subscription_uncanceled_payload",
        "models.webhook_subscription_updated_payload",
    ]
)
