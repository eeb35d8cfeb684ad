"""The operations of Polar by the operation ids of its document.

Generated from spec/.
"""

from typing import Final

from aiomerchant_core import Operations, constants_by_id

# A line of the table is a module.
# fmt: off
OPERATIONS: Final = Operations(__name__, constants_by_id({
    "benefit_grants": {"benefit-grants:list": "LIST_BENEFIT_GRANTS"},
    "benefits": {"benefits:list": "LIST_BENEFITS", "benefits:create": "CREATE_BENEFIT", "benefits:get": "GET_BENEFIT", "benefits:update": "UPDATE_BENEFIT", "benefits:delete": "DELETE_BENEFIT", "benefits:files": "LIST_BENEFIT_FILES", "benefits:grants": "LIST_BENEFIT_GRANTS"},
    "checkout_links": {"checkout-links:list": "LIST_CHECKOUT_LINKS", "checkout-links:create": "CREATE_CHECKOUT_LINK", "checkout-links:get": "GET_CHECKOUT_LINK", "checkout-links:update": "UPDATE_CHECKOUT_LINK", "checkout-links:delete": "DELETE_CHECKOUT_LINK"},
    "checkouts": {"checkouts:list": "LIST_CHECKOUTS", "checkouts:create": "CREATE_CHECKOUT", "checkouts:get": "GET_CHECKOUT", "checkouts:update": "UPDATE_CHECKOUT", "checkouts:client_get": "GET_CHECKOUT_AS_CLIENT", "checkouts:client_update": "UPDATE_CHECKOUT_AS_CLIENT", "checkouts:client_confirm": "CONFIRM_CHECKOUT_AS_CLIENT"},
    "custom_fields": {"custom-fields:list": "LIST_CUSTOM_FIELDS", "custom-fields:create": "CREATE_CUSTOM_FIELD", "custom-fields:get": "GET_CUSTOM_FIELD", "custom-fields:update": "UPDATE_CUSTOM_FIELD", "custom-fields:delete": "DELETE_CUSTOM_FIELD"},
    "customer_meters": {"customer_meters:list": "LIST_CUSTOMER_METERS", "customer_meters:get": "GET_CUSTOMER_METER"},
    "customer_portal_benefit_grants": {"customer_portal:benefit-grants:list": "LIST_BENEFIT_GRANTS", "customer_portal:benefit-grants:get": "GET_BENEFIT_GRANT", "customer_portal:benefit-grants:update": "UPDATE_BENEFIT_GRANT"},
    "customer_portal_customer_meters": {"customer_portal:customer_meters:list": "LIST_CUSTOMER_METERS", "customer_portal:customer_meters:get": "GET_CUSTOMER_METER"},
    "customer_portal_customer_session": {"customer_portal:customer-session:introspect": "INTROSPECT_CUSTOMER_SESSION", "customer_portal:customer-session:get_authenticated_user": "GET_AUTHENTICATED_USER"},
    "customer_portal_customers": {"customer_portal:customers:get": "GET_CUSTOMER", "customer_portal:customers:update": "UPDATE_CUSTOMER", "customer_portal:customers:list_payment_methods": "LIST_PAYMENT_METHODS", "customer_portal:customers:add_payment_method": "ADD_PAYMENT_METHOD", "customer_portal:customers:confirm_payment_method": "CONFIRM_PAYMENT_METHOD", "customer_portal:customers:delete_payment_method": "DELETE_PAYMENT_METHOD", "customer_portal:customers:request_email_update": "REQUEST_EMAIL_UPDATE", "customer_portal:customers:check_email_update": "CHECK_EMAIL_UPDATE", "customer_portal:customers:verify_email_update": "VERIFY_EMAIL_UPDATE"},
    "customer_portal_downloadables": {"customer_portal:downloadables:list": "LIST_DOWNLOADABLES"},
    "customer_portal_license_keys": {"customer_portal:license_keys:list": "LIST_LICENSE_KEYS", "customer_portal:license_keys:get": "GET_LICENSE_KEY", "customer_portal:license_keys:rotate": "ROTATE_LICENSE_KEY", "customer_portal:license_keys:validate": "VALIDATE_LICENSE_KEY", "customer_portal:license_keys:activate": "ACTIVATE_LICENSE_KEY", "customer_portal:license_keys:deactivate": "DEACTIVATE_LICENSE_KEY"},
    "customer_portal_members": {"customer_portal:members:list_members": "LIST_MEMBERS", "customer_portal:members:add_member": "ADD_MEMBER", "customer_portal:members:update_member": "UPDATE_MEMBER", "customer_portal:members:remove_member": "REMOVE_MEMBER"},
    "customer_portal_orders": {"customer_portal:orders:list": "LIST_ORDERS", "customer_portal:orders:get": "GET_ORDER", "customer_portal:orders:update": "UPDATE_ORDER", "customer_portal:orders:generate_invoice": "GENERATE_ORDER_INVOICE", "customer_portal:orders:invoice": "GET_ORDER_INVOICE", "customer_portal:orders:receipt": "GET_ORDER_RECEIPT", "customer_portal:orders:get_payment_status": "GET_ORDER_PAYMENT_STATUS", "customer_portal:orders:confirm_retry_payment": "CONFIRM_RETRY_PAYMENT"},
    "customer_portal_organizations": {"customer_portal:organizations:get": "GET_ORGANIZATION"},
    "customer_portal_seats": {"customer_portal:seats:list_seats": "LIST_SEATS", "customer_portal:seats:assign_seat": "ASSIGN_SEAT", "customer_portal:seats:revoke_seat": "REVOKE_SEAT", "customer_portal:seats:resend_invitation": "RESEND_INVITATION", "customer_portal:seats:list_claimed_subscriptions": "LIST_CLAIMED_SUBSCRIPTIONS"},
    "customer_portal_subscriptions": {"customer_portal:subscriptions:list": "LIST_SUBSCRIPTIONS", "customer_portal:subscriptions:get": "GET_SUBSCRIPTION", "customer_portal:subscriptions:update": "UPDATE_SUBSCRIPTION", "customer_portal:subscriptions:cancel": "CANCEL_SUBSCRIPTION"},
    "customer_portal_wallets": {"customer_portal:wallets:list": "LIST_WALLETS", "customer_portal:wallets:get": "GET_WALLET"},
    "customer_seats": {"customer-seats:assign_seat": "ASSIGN_SEAT", "customer-seats:list_seats": "LIST_SEATS", "customer-seats:revoke_seat": "REVOKE_SEAT", "customer-seats:resend_invitation": "RESEND_INVITATION", "customer-seats:get_claim_info": "GET_CLAIM_INFO", "customer-seats:claim_seat": "CLAIM_SEAT"},
    "customer_sessions": {"customer-sessions:create": "CREATE_CUSTOMER_SESSION"},
    "customers": {"customers:list": "LIST_CUSTOMERS", "customers:create": "CREATE_CUSTOMER", "customers:export": "EXPORT_CUSTOMERS", "customers:get": "GET_CUSTOMER", "customers:update": "UPDATE_CUSTOMER", "customers:delete": "DELETE_CUSTOMER", "customers:get_external": "GET_EXTERNAL_CUSTOMER", "customers:update_external": "UPDATE_EXTERNAL_CUSTOMER", "customers:delete_external": "DELETE_EXTERNAL_CUSTOMER", "customers:get_state": "GET_CUSTOMER_STATE", "customers:get_state_external": "GET_EXTERNAL_CUSTOMER_STATE", "customers:list_payment_methods": "LIST_CUSTOMER_PAYMENT_METHODS", "customers:list_payment_methods_external": "LIST_EXTERNAL_CUSTOMER_PAYMENT_METHODS"},
    "customers_members": {"customers:members:list": "LIST_MEMBERS", "customers:members:create": "CREATE_MEMBER", "customers:members:list_external": "LIST_EXTERNAL", "customers:members:create_external": "CREATE_EXTERNAL_MEMBER", "customers:members:get": "GET_MEMBER", "customers:members:update": "UPDATE_MEMBER", "customers:members:delete": "DELETE_MEMBER", "customers:members:get_external": "GET_EXTERNAL_MEMBER", "customers:members:update_external": "UPDATE_EXTERNAL_MEMBER", "customers:members:delete_external": "DELETE_EXTERNAL_MEMBER"},
    "discounts": {"discounts:list": "LIST_DISCOUNTS", "discounts:create": "CREATE_DISCOUNT", "discounts:get": "GET_DISCOUNT", "discounts:update": "UPDATE_DISCOUNT", "discounts:delete": "DELETE_DISCOUNT"},
    "disputes": {"disputes:list": "LIST_DISPUTES", "disputes:get": "GET_DISPUTE", "disputes:accept": "ACCEPT_DISPUTE"},
    "event_types": {"event-types:list": "LIST_EVENT_TYPES", "event-types:update": "UPDATE_EVENT_TYPE"},
    "events": {"events:list": "LIST_EVENTS", "events:list_names": "LIST_EVENT_NAMES", "events:get": "GET_EVENT", "events:ingest": "INGEST_EVENTS"},
    "files": {"files:list": "LIST_FILES", "files:create": "CREATE_FILE", "files:uploaded": "COMPLETE_FILE_UPLOAD", "files:update": "UPDATE_FILE", "files:delete": "DELETE_FILE"},
    "license_keys": {"license_keys:list": "LIST_LICENSE_KEYS", "license_keys:get": "GET_LICENSE_KEY", "license_keys:update": "UPDATE_LICENSE_KEY", "license_keys:rotate": "ROTATE_LICENSE_KEY", "license_keys:get_activation": "GET_LICENSE_KEY_ACTIVATION", "license_keys:validate": "VALIDATE_LICENSE_KEY", "license_keys:activate": "ACTIVATE_LICENSE_KEY", "license_keys:deactivate": "DEACTIVATE_LICENSE_KEY"},
    "meters": {"meters:list": "LIST_METERS", "meters:create": "CREATE_METER", "meters:get": "GET_METER", "meters:update": "UPDATE_METER", "meters:quantities": "GET_METER_QUANTITIES"},
    "metrics": {"metrics:get": "GET_METRICS", "metrics:export": "EXPORT_METRICS", "metrics:limits": "GET_METRICS_LIMITS", "metrics:list_dashboards": "LIST_DASHBOARDS", "metrics:create_dashboard": "CREATE_DASHBOARD", "metrics:get_dashboard": "GET_DASHBOARD", "metrics:update_dashboard": "UPDATE_DASHBOARD", "metrics:delete_dashboard": "DELETE_DASHBOARD"},
    "oauth2": {"oauth2:authorize": "AUTHORIZE", "oauth2:request_token": "REQUEST_TOKEN", "oauth2:revoke_token": "REVOKE_TOKEN", "oauth2:introspect_token": "INTROSPECT_TOKEN", "oauth2:userinfo": "GET_USERINFO"},
    "oauth2_clients": {"oauth2:clients:oauth2:create_client": "CREATE_CLIENT", "oauth2:clients:oauth2:get_client": "GET_CLIENT", "oauth2:clients:oauth2:update_client": "UPDATE_CLIENT", "oauth2:clients:oauth2:delete_client": "DELETE_CLIENT"},
    "orders": {"orders:list": "LIST_ORDERS", "orders:create": "CREATE_ORDER", "orders:export": "EXPORT_ORDERS", "orders:get": "GET_ORDER", "orders:update": "UPDATE_ORDER", "orders:finalize": "FINALIZE_ORDER", "orders:generate_invoice": "GENERATE_ORDER_INVOICE", "orders:invoice": "GET_ORDER_INVOICE", "orders:receipt": "GET_ORDER_RECEIPT"},
    "organizations": {"organizations:list": "LIST_ORGANIZATIONS", "organizations:create": "CREATE_ORGANIZATION", "organizations:get": "GET_ORGANIZATION", "organizations:update": "UPDATE_ORGANIZATION"},
    "payments": {"payments:list": "LIST_PAYMENTS", "payments:get": "GET_PAYMENT"},
    "products": {"products:list": "LIST_PRODUCTS", "products:create": "CREATE_PRODUCT", "products:get": "GET_PRODUCT", "products:update": "UPDATE_PRODUCT", "products:delete": "DELETE_PRODUCT", "products:update_benefits": "UPDATE_PRODUCT_BENEFITS"},
    "refunds": {"refunds:list": "LIST_REFUNDS", "refunds:create": "CREATE_REFUND"},
    "subscriptions": {"subscriptions:list": "LIST_SUBSCRIPTIONS", "subscriptions:create": "CREATE_SUBSCRIPTION", "subscriptions:export": "EXPORT_SUBSCRIPTIONS", "subscriptions:get": "GET_SUBSCRIPTION", "subscriptions:update": "UPDATE_SUBSCRIPTION", "subscriptions:revoke": "REVOKE_SUBSCRIPTION"},
    "webhooks": {"webhooks:list_webhook_endpoints": "LIST_WEBHOOK_ENDPOINTS", "webhooks:create_webhook_endpoint": "CREATE_WEBHOOK_ENDPOINT", "webhooks:get_webhook_endpoint": "GET_WEBHOOK_ENDPOINT", "webhooks:update_webhook_endpoint": "UPDATE_WEBHOOK_ENDPOINT", "webhooks:delete_webhook_endpoint": "DELETE_WEBHOOK_ENDPOINT", "webhooks:reset_webhook_endpoint_secret": "RESET_WEBHOOK_ENDPOINT_SECRET", "webhooks:list_webhook_deliveries": "LIST_WEBHOOK_DELIVERIES", "webhooks:redeliver_webhook_event": "REDELIVER_WEBHOOK_EVENT"},
}))
# fmt: on
