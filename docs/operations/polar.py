"""An example of each operation of Polar. Generated from spec/."""
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from datetime import UTC, date, datetime

from aiomerchant import Polar


async def organizations_list_organizations(polar: Polar) -> None:
    async for organization in polar.organizations.list_organizations():
        print(organization)


async def organizations_create(polar: Polar) -> None:
    organization = await polar.organizations.create(name="Print club", slug="print-club")


async def organizations_get(polar: Polar) -> None:
    organization = await polar.organizations.get("af3a1bb3-12bf-4430-855d-0f513e3a27c4")


async def organizations_update(polar: Polar) -> None:
    organization = await polar.organizations.update("af3a1bb3-12bf-4430-855d-0f513e3a27c4", name="Print club")


async def subscriptions_list(polar: Polar) -> None:
    async for subscription in polar.subscriptions.list():
        print(subscription)


async def subscriptions_create(polar: Polar) -> None:
    subscription = await polar.subscriptions.create(
        body={
            "product_id": "a8792157-cb4f-47fb-949c-035f45518c61",
            "customer_id": "b6c45863-875e-4448-bca3-c155ed145efe",
        }
    )


async def subscriptions_export(polar: Polar) -> None:
    result = await polar.subscriptions.export()


async def subscriptions_get(polar: Polar) -> None:
    subscription = await polar.subscriptions.get("a8fa7fd6-0893-411a-8990-7b5545ccf9c4")


async def subscriptions_update(polar: Polar) -> None:
    subscription = await polar.subscriptions.update(
        "a8fa7fd6-0893-411a-8990-7b5545ccf9c4", body={"cancel_at_period_end": True}
    )


async def subscriptions_revoke(polar: Polar) -> None:
    subscription = await polar.subscriptions.revoke("a8fa7fd6-0893-411a-8990-7b5545ccf9c4")


async def oauth2_clients_create(polar: Polar) -> None:
    result = await polar.oauth2.clients.create(
        redirect_uris=["https://shop.example/callback"], client_name="Print shop"
    )


async def oauth2_clients_get(polar: Polar) -> None:
    result = await polar.oauth2.clients.get("polar_ci_example", registration_access_token="polar_crt_example")


async def oauth2_clients_update(polar: Polar) -> None:
    result = await polar.oauth2.clients.update(
        "polar_ci_example",
        registration_access_token="polar_crt_example",
        redirect_uris=["https://shop.example/callback"],
        client_name="Print shop",
    )


async def oauth2_clients_delete(polar: Polar) -> None:
    await polar.oauth2.clients.delete("polar_ci_example", registration_access_token="polar_crt_example")


async def oauth2_authorize(polar: Polar) -> None:
    response = await polar.oauth2.authorize()


async def oauth2_token(polar: Polar) -> None:
    response = await polar.oauth2.token(
        body={
            "grant_type": "authorization_code",
            "client_id": "polar_ci_example",
            "client_secret": "polar_cs_example",
            "code": "polar_ac_example",
            "redirect_uri": "https://shop.example/callback",
        }
    )


async def oauth2_revoke(polar: Polar) -> None:
    response = await polar.oauth2.revoke(
        token="polar_at_example", client_id="polar_ci_example", client_secret="polar_cs_example"
    )


async def oauth2_introspect(polar: Polar) -> None:
    response = await polar.oauth2.introspect(
        token="polar_at_example", client_id="polar_ci_example", client_secret="polar_cs_example"
    )


async def oauth2_userinfo(polar: Polar) -> None:
    response = await polar.oauth2.userinfo()


async def benefits_list(polar: Polar) -> None:
    async for benefit in polar.benefits.list():
        print(benefit)


async def benefits_create(polar: Polar) -> None:
    benefit = await polar.benefits.create(
        body={
            "type": "custom",
            "description": "A postcard a month",
            "properties": {"note": "It comes by post."},
        }
    )


async def benefits_get(polar: Polar) -> None:
    benefit = await polar.benefits.get("e9746961-9c0d-4aa7-bf47-47aafb437562")


async def benefits_update(polar: Polar) -> None:
    benefit = await polar.benefits.update(
        "e9746961-9c0d-4aa7-bf47-47aafb437562", body={"type": "custom", "description": "A postcard a month"}
    )


async def benefits_delete(polar: Polar) -> None:
    await polar.benefits.delete("e9746961-9c0d-4aa7-bf47-47aafb437562")


async def benefits_files(polar: Polar) -> None:
    async for benefit_downloadable_file in polar.benefits.files("e9746961-9c0d-4aa7-bf47-47aafb437562"):
        print(benefit_downloadable_file)


async def benefits_grants(polar: Polar) -> None:
    async for benefit_grant in polar.benefits.grants("e9746961-9c0d-4aa7-bf47-47aafb437562"):
        print(benefit_grant)


async def benefit_grants_list(polar: Polar) -> None:
    async for benefit_grant in polar.benefit_grants.list():
        print(benefit_grant)


async def webhooks_list_webhook_endpoints(polar: Polar) -> None:
    async for webhook_endpoint in polar.webhooks.list_webhook_endpoints():
        print(webhook_endpoint)


async def webhooks_create_webhook_endpoint(polar: Polar) -> None:
    webhook_endpoint = await polar.webhooks.create_webhook_endpoint(
        url="https://shop.example/webhooks", format="raw", events=["order.paid"]
    )


async def webhooks_get_webhook_endpoint(polar: Polar) -> None:
    webhook_endpoint = await polar.webhooks.get_webhook_endpoint("b6bf7bc8-d96f-4ea9-9132-c83b3da8e776")


async def webhooks_update_webhook_endpoint(polar: Polar) -> None:
    webhook_endpoint = await polar.webhooks.update_webhook_endpoint(
        "b6bf7bc8-d96f-4ea9-9132-c83b3da8e776", url="https://shop.example/webhooks"
    )


async def webhooks_delete_webhook_endpoint(polar: Polar) -> None:
    await polar.webhooks.delete_webhook_endpoint("b6bf7bc8-d96f-4ea9-9132-c83b3da8e776")


async def webhooks_reset_webhook_endpoint_secret(polar: Polar) -> None:
    webhook_endpoint = await polar.webhooks.reset_webhook_endpoint_secret(
        "b6bf7bc8-d96f-4ea9-9132-c83b3da8e776"
    )


async def webhooks_list_webhook_deliveries(polar: Polar) -> None:
    async for webhook_delivery in polar.webhooks.list_webhook_deliveries():
        print(webhook_delivery)


async def webhooks_redeliver_webhook_event(polar: Polar) -> None:
    result = await polar.webhooks.redeliver_webhook_event("b8e1f80b-d70a-4078-8c78-55a451731b74")


async def products_list(polar: Polar) -> None:
    async for product in polar.products.list():
        print(product)


async def products_create(polar: Polar) -> None:
    product = await polar.products.create(
        body={
            "name": "Print club",
            "recurring_interval": "month",
            "prices": [{"amount_type": "fixed", "price_amount": 1099, "price_currency": "usd"}],
        }
    )


async def products_get(polar: Polar) -> None:
    product = await polar.products.get("a8792157-cb4f-47fb-949c-035f45518c61")


async def products_update(polar: Polar) -> None:
    product = await polar.products.update("a8792157-cb4f-47fb-949c-035f45518c61", name="Print club")


async def products_delete(polar: Polar) -> None:
    await polar.products.delete("a8792157-cb4f-47fb-949c-035f45518c61")


async def products_update_benefits(polar: Polar) -> None:
    product = await polar.products.update_benefits(
        "a8792157-cb4f-47fb-949c-035f45518c61", benefits=["e9746961-9c0d-4aa7-bf47-47aafb437562"]
    )


async def orders_list(polar: Polar) -> None:
    async for order in polar.orders.list():
        print(order)


async def orders_create(polar: Polar) -> None:
    order = await polar.orders.create(
        customer_id="b6c45863-875e-4448-bca3-c155ed145efe", product_id="a8792157-cb4f-47fb-949c-035f45518c61"
    )


async def orders_export(polar: Polar) -> None:
    result = await polar.orders.export()


async def orders_get(polar: Polar) -> None:
    order = await polar.orders.get("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def orders_update(polar: Polar) -> None:
    order = await polar.orders.update("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def orders_finalize(polar: Polar) -> None:
    order = await polar.orders.finalize("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def orders_generate_invoice(polar: Polar) -> None:
    result = await polar.orders.generate_invoice("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def orders_invoice(polar: Polar) -> None:
    order_invoice = await polar.orders.invoice("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def orders_receipt(polar: Polar) -> None:
    result = await polar.orders.receipt("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def refunds_list(polar: Polar) -> None:
    async for refund in polar.refunds.list():
        print(refund)


async def refunds_create(polar: Polar) -> None:
    refund = await polar.refunds.create(
        order_id="3eeb7e96-e59c-440f-9cb1-a089daba079f", reason="customer_request", amount=1099
    )


async def disputes_list(polar: Polar) -> None:
    async for dispute in polar.disputes.list():
        print(dispute)


async def disputes_get(polar: Polar) -> None:
    dispute = await polar.disputes.get("caea47fa-084a-4512-bbe1-59b69e526cb8")


async def disputes_accept(polar: Polar) -> None:
    dispute = await polar.disputes.accept("caea47fa-084a-4512-bbe1-59b69e526cb8")


async def checkouts_list(polar: Polar) -> None:
    async for checkout in polar.checkouts.list():
        print(checkout)


async def checkouts_create(polar: Polar) -> None:
    checkout = await polar.checkouts.create(products=["a8792157-cb4f-47fb-949c-035f45518c61"])


async def checkouts_get(polar: Polar) -> None:
    checkout = await polar.checkouts.get("c7761e58-969f-4edd-8981-86641b2021e8")


async def checkouts_update(polar: Polar) -> None:
    checkout = await polar.checkouts.update(
        "c7761e58-969f-4edd-8981-86641b2021e8", customer_name="Ada Lovelace"
    )


async def checkouts_client_get(polar: Polar) -> None:
    checkout_public = await polar.checkouts.client_get("polar_cs_example")


async def checkouts_client_update(polar: Polar) -> None:
    checkout_public = await polar.checkouts.client_update("polar_cs_example", customer_name="Ada Lovelace")


async def checkouts_client_confirm(polar: Polar) -> None:
    checkout_public_confirmed = await polar.checkouts.client_confirm(
        "polar_cs_example", confirmation_token_id="ctoken_example"
    )


async def files_list(polar: Polar) -> None:
    async for file_read in polar.files.list():
        print(file_read)


async def files_create(polar: Polar) -> None:
    file_upload = await polar.files.create(
        body={
            "name": "guide.pdf",
            "mime_type": "application/pdf",
            "size": 1024,
            "service": "downloadable",
            "upload": {"parts": [{"number": 1, "chunk_start": 0, "chunk_end": 1024}]},
        }
    )


async def files_uploaded(polar: Polar) -> None:
    file_read = await polar.files.uploaded(
        "3b9c358f-36f0-431b-aad3-e14f309c7cf1",
        upload_id="3b9c358f-36f0-431b-aad3-e14f309c7cf1",
        path="guide.pdf",
        parts=[
            {
                "number": 1,
                "checksum_etag": "9b2cf535f27731c974343645a3985328",
                "checksum_sha256_base64": "LCa0a2j/xo/5m0U8HTBBNBNCLXBkg7+g+YpeiGJm564=",
            }
        ],
    )


async def files_update(polar: Polar) -> None:
    file_read = await polar.files.update("3b9c358f-36f0-431b-aad3-e14f309c7cf1", name="Print club")


async def files_delete(polar: Polar) -> None:
    await polar.files.delete("3b9c358f-36f0-431b-aad3-e14f309c7cf1")


async def metrics_get(polar: Polar) -> None:
    response = await polar.metrics.get(
        start_date=date(2026, 12, 1), end_date=date(2026, 12, 31), interval="day"
    )


async def metrics_export(polar: Polar) -> None:
    result = await polar.metrics.export(
        start_date=date(2026, 12, 1), end_date=date(2026, 12, 31), interval="day"
    )


async def metrics_limits(polar: Polar) -> None:
    metrics_limits = await polar.metrics.limits()


async def metrics_list_dashboards(polar: Polar) -> None:
    result = await polar.metrics.list_dashboards()


async def metrics_create_dashboard(polar: Polar) -> None:
    metric_dashboard_schema = await polar.metrics.create_dashboard(name="Print club")


async def metrics_get_dashboard(polar: Polar) -> None:
    metric_dashboard_schema = await polar.metrics.get_dashboard("66cd9688-a2ae-4682-84ea-01e70f0e230f")


async def metrics_update_dashboard(polar: Polar) -> None:
    metric_dashboard_schema = await polar.metrics.update_dashboard(
        "66cd9688-a2ae-4682-84ea-01e70f0e230f", name="Print club"
    )


async def metrics_delete_dashboard(polar: Polar) -> None:
    await polar.metrics.delete_dashboard("66cd9688-a2ae-4682-84ea-01e70f0e230f")


async def license_keys_list(polar: Polar) -> None:
    async for license_key_read in polar.license_keys.list():
        print(license_key_read)


async def license_keys_get(polar: Polar) -> None:
    license_key_with_activations = await polar.license_keys.get("ab3540f4-bf93-492c-99e7-41a4ac88ae4a")


async def license_keys_update(polar: Polar) -> None:
    license_key_read = await polar.license_keys.update("ab3540f4-bf93-492c-99e7-41a4ac88ae4a")


async def license_keys_rotate(polar: Polar) -> None:
    rotated_license_key = await polar.license_keys.rotate("ab3540f4-bf93-492c-99e7-41a4ac88ae4a")


async def license_keys_get_activation(polar: Polar) -> None:
    license_key_activation_read = await polar.license_keys.get_activation(
        "ab3540f4-bf93-492c-99e7-41a4ac88ae4a", "b15526c9-c0e7-4ace-a3d1-f8055de216c8"
    )


async def license_keys_validate(polar: Polar) -> None:
    validated_license_key = await polar.license_keys.validate(
        key="PRINTS-4F2A-9C1B", organization_id="af3a1bb3-12bf-4430-855d-0f513e3a27c4"
    )


async def license_keys_activate(polar: Polar) -> None:
    license_key_activation_created = await polar.license_keys.activate(
        key="PRINTS-4F2A-9C1B", organization_id="af3a1bb3-12bf-4430-855d-0f513e3a27c4", label="Ada's laptop"
    )


async def license_keys_deactivate(polar: Polar) -> None:
    await polar.license_keys.deactivate(
        key="PRINTS-4F2A-9C1B",
        organization_id="af3a1bb3-12bf-4430-855d-0f513e3a27c4",
        activation_id="b15526c9-c0e7-4ace-a3d1-f8055de216c8",
    )


async def checkout_links_list(polar: Polar) -> None:
    async for checkout_link in polar.checkout_links.list():
        print(checkout_link)


async def checkout_links_create(polar: Polar) -> None:
    checkout_link = await polar.checkout_links.create(
        body={"payment_processor": "stripe", "products": ["a8792157-cb4f-47fb-949c-035f45518c61"]}
    )


async def checkout_links_get(polar: Polar) -> None:
    checkout_link = await polar.checkout_links.get("90d1aaf4-a957-4570-b09f-a05c4520c1a4")


async def checkout_links_update(polar: Polar) -> None:
    checkout_link = await polar.checkout_links.update(
        "90d1aaf4-a957-4570-b09f-a05c4520c1a4", label="Ada's laptop"
    )


async def checkout_links_delete(polar: Polar) -> None:
    await polar.checkout_links.delete("90d1aaf4-a957-4570-b09f-a05c4520c1a4")


async def custom_fields_list(polar: Polar) -> None:
    async for custom_field in polar.custom_fields.list():
        print(custom_field)


async def custom_fields_create(polar: Polar) -> None:
    custom_field = await polar.custom_fields.create(
        body={"type": "text", "slug": "engraving", "name": "Engraving", "properties": {}}
    )


async def custom_fields_get(polar: Polar) -> None:
    custom_field = await polar.custom_fields.get("dfe480dd-83b9-473c-aabb-32fc51415974")


async def custom_fields_update(polar: Polar) -> None:
    custom_field = await polar.custom_fields.update(
        "dfe480dd-83b9-473c-aabb-32fc51415974", body={"type": "text", "name": "Engraving"}
    )


async def custom_fields_delete(polar: Polar) -> None:
    await polar.custom_fields.delete("dfe480dd-83b9-473c-aabb-32fc51415974")


async def discounts_list(polar: Polar) -> None:
    async for discount in polar.discounts.list():
        print(discount)


async def discounts_create(polar: Polar) -> None:
    discount = await polar.discounts.create(
        body={"name": "Opening", "type": "percentage", "basis_points": 1000, "duration": "once"}
    )


async def discounts_get(polar: Polar) -> None:
    discount = await polar.discounts.get("22161731-8bcf-4128-85af-0e07ad0577f4")


async def discounts_update(polar: Polar) -> None:
    discount = await polar.discounts.update("22161731-8bcf-4128-85af-0e07ad0577f4", name="Print club")


async def discounts_delete(polar: Polar) -> None:
    await polar.discounts.delete("22161731-8bcf-4128-85af-0e07ad0577f4")


async def customers_list(polar: Polar) -> None:
    async for customer in polar.customers.list():
        print(customer)


async def customers_create(polar: Polar) -> None:
    customer = await polar.customers.create(body={"email": "ada@shop.example", "name": "Ada Lovelace"})


async def customers_export(polar: Polar) -> None:
    result = await polar.customers.export()


async def customers_get(polar: Polar) -> None:
    customer = await polar.customers.get("b6c45863-875e-4448-bca3-c155ed145efe")


async def customers_update(polar: Polar) -> None:
    customer = await polar.customers.update("b6c45863-875e-4448-bca3-c155ed145efe", email="ada@shop.example")


async def customers_delete(polar: Polar) -> None:
    await polar.customers.delete("b6c45863-875e-4448-bca3-c155ed145efe")


async def customers_get_external(polar: Polar) -> None:
    customer = await polar.customers.get_external("ada")


async def customers_update_external(polar: Polar) -> None:
    customer = await polar.customers.update_external("ada", email="ada@shop.example")


async def customers_delete_external(polar: Polar) -> None:
    await polar.customers.delete_external("ada")


async def customers_get_state(polar: Polar) -> None:
    customer_state = await polar.customers.get_state("b6c45863-875e-4448-bca3-c155ed145efe")


async def customers_get_state_external(polar: Polar) -> None:
    customer_state = await polar.customers.get_state_external("ada")


async def customers_list_payment_methods(polar: Polar) -> None:
    async for payment_method in polar.customers.list_payment_methods("b6c45863-875e-4448-bca3-c155ed145efe"):
        print(payment_method)


async def customers_list_payment_methods_external(polar: Polar) -> None:
    async for payment_method in polar.customers.list_payment_methods_external("ada"):
        print(payment_method)


async def customers_members_list(polar: Polar) -> None:
    async for member in polar.customers.members.list("b6c45863-875e-4448-bca3-c155ed145efe"):
        print(member)


async def customers_members_create(polar: Polar) -> None:
    member = await polar.customers.members.create(
        "b6c45863-875e-4448-bca3-c155ed145efe", email="ada@shop.example"
    )


async def customers_members_list_external(polar: Polar) -> None:
    async for member in polar.customers.members.list_external("ada"):
        print(member)


async def customers_members_create_external(polar: Polar) -> None:
    member = await polar.customers.members.create_external("ada", email="ada@shop.example")


async def customers_members_get(polar: Polar) -> None:
    member = await polar.customers.members.get(
        "b6c45863-875e-4448-bca3-c155ed145efe", "e31ab643-c44f-4a0e-8824-b59d1194d60d"
    )


async def customers_members_update(polar: Polar) -> None:
    member = await polar.customers.members.update(
        "b6c45863-875e-4448-bca3-c155ed145efe", "e31ab643-c44f-4a0e-8824-b59d1194d60d", name="Print club"
    )


async def customers_members_delete(polar: Polar) -> None:
    await polar.customers.members.delete(
        "b6c45863-875e-4448-bca3-c155ed145efe", "e31ab643-c44f-4a0e-8824-b59d1194d60d"
    )


async def customers_members_get_external(polar: Polar) -> None:
    member = await polar.customers.members.get_external("ada", "grace")


async def customers_members_update_external(polar: Polar) -> None:
    member = await polar.customers.members.update_external("ada", "grace", name="Print club")


async def customers_members_delete_external(polar: Polar) -> None:
    await polar.customers.members.delete_external("ada", "grace")


async def customer_portal_benefit_grants_list(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for customer_benefit_grant in portal.customer_portal.benefit_grants.list():
        print(customer_benefit_grant)


async def customer_portal_benefit_grants_get(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_benefit_grant = await portal.customer_portal.benefit_grants.get(
        "4273baf5-72ac-4c28-b772-fd356e71a2dc"
    )


async def customer_portal_benefit_grants_update(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_benefit_grant = await portal.customer_portal.benefit_grants.update(
        "4273baf5-72ac-4c28-b772-fd356e71a2dc",
        body={
            "benefit_type": "discord",
            "properties": {"account_id": "9af21132-9b2f-482e-9efe-906062c73008"},
        },
    )


async def customer_portal_customers_get(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_portal_customer = await portal.customer_portal.customers.get()


async def customer_portal_customers_update(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_portal_customer = await portal.customer_portal.customers.update()


async def customer_portal_customers_list_payment_methods(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for customer_payment_method in portal.customer_portal.customers.list_payment_methods():
        print(customer_payment_method)


async def customer_portal_customers_add_payment_method(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    response = await portal.customer_portal.customers.add_payment_method(
        confirmation_token_id="5f5fbd02-9b88-4003-822d-a32d539ed861",
        set_default=True,
        return_url="https://shop.example/account",
    )


async def customer_portal_customers_confirm_payment_method(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    response = await portal.customer_portal.customers.confirm_payment_method(
        setup_intent_id="3db39052-9dea-4bf6-98f0-cabc3cbd34d6", set_default=True
    )


async def customer_portal_customers_delete_payment_method(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    await portal.customer_portal.customers.delete_payment_method("e809aa94-24f2-4fd8-a473-25390f1a6022")


async def customer_portal_customers_request_email_update(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    result = await portal.customer_portal.customers.request_email_update(email="ada@shop.example")


async def customer_portal_customers_check_email_update(polar: Polar) -> None:
    await polar.customer_portal.customers.check_email_update(token="polar_at_example")


async def customer_portal_customers_verify_email_update(polar: Polar) -> None:
    response = await polar.customer_portal.customers.verify_email_update(token="polar_at_example")


async def customer_portal_customer_meters_list(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for customer_customer_meter in portal.customer_portal.customer_meters.list():
        print(customer_customer_meter)


async def customer_portal_customer_meters_get(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_customer_meter = await portal.customer_portal.customer_meters.get(
        "5eff322a-1bd4-464e-9db3-17c7f60b1b65"
    )


async def customer_portal_seats_list_seats(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    seats_list = await portal.customer_portal.seats.list_seats(
        subscription_id="a8fa7fd6-0893-411a-8990-7b5545ccf9c4"
    )


async def customer_portal_seats_assign_seat(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_seat = await portal.customer_portal.seats.assign_seat(
        subscription_id="a8fa7fd6-0893-411a-8990-7b5545ccf9c4", email="grace@shop.example"
    )


async def customer_portal_seats_revoke_seat(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_seat = await portal.customer_portal.seats.revoke_seat("5d2c13d6-f9fa-4211-a5a9-f55e56fd0e4d")


async def customer_portal_seats_resend_invitation(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_seat = await portal.customer_portal.seats.resend_invitation(
        "5d2c13d6-f9fa-4211-a5a9-f55e56fd0e4d"
    )


async def customer_portal_seats_list_claimed_subscriptions(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for customer_subscription in portal.customer_portal.seats.list_claimed_subscriptions():
        print(customer_subscription)


async def customer_portal_customer_session_introspect(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_customer_session = await portal.customer_portal.customer_session.introspect()


async def customer_portal_customer_session_get_authenticated_user(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    portal_authenticated_user = await portal.customer_portal.customer_session.get_authenticated_user()


async def customer_portal_downloadables_list(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for downloadable_read in portal.customer_portal.downloadables.list():
        print(downloadable_read)


async def customer_portal_license_keys_list(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for license_key_read in portal.customer_portal.license_keys.list():
        print(license_key_read)


async def customer_portal_license_keys_get(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    license_key_with_activations = await portal.customer_portal.license_keys.get(
        "ab3540f4-bf93-492c-99e7-41a4ac88ae4a"
    )


async def customer_portal_license_keys_rotate(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    rotated_license_key = await portal.customer_portal.license_keys.rotate(
        "ab3540f4-bf93-492c-99e7-41a4ac88ae4a"
    )


async def customer_portal_license_keys_validate(polar: Polar) -> None:
    validated_license_key = await polar.customer_portal.license_keys.validate(
        key="PRINTS-4F2A-9C1B", organization_id="af3a1bb3-12bf-4430-855d-0f513e3a27c4"
    )


async def customer_portal_license_keys_activate(polar: Polar) -> None:
    license_key_activation_created = await polar.customer_portal.license_keys.activate(
        key="PRINTS-4F2A-9C1B", organization_id="af3a1bb3-12bf-4430-855d-0f513e3a27c4", label="Ada's laptop"
    )


async def customer_portal_license_keys_deactivate(polar: Polar) -> None:
    await polar.customer_portal.license_keys.deactivate(
        key="PRINTS-4F2A-9C1B",
        organization_id="af3a1bb3-12bf-4430-855d-0f513e3a27c4",
        activation_id="b15526c9-c0e7-4ace-a3d1-f8055de216c8",
    )


async def customer_portal_members_list_members(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={
            "customer_id": "b6c45863-875e-4448-bca3-c155ed145efe",
            "member_id": "e31ab643-c44f-4a0e-8824-b59d1194d60d",
        }
    )
    portal = polar.with_options(access_token=session.token)
    async for customer_portal_member in portal.customer_portal.members.list_members():
        print(customer_portal_member)


async def customer_portal_members_add_member(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={
            "customer_id": "b6c45863-875e-4448-bca3-c155ed145efe",
            "member_id": "e31ab643-c44f-4a0e-8824-b59d1194d60d",
        }
    )
    portal = polar.with_options(access_token=session.token)
    customer_portal_member = await portal.customer_portal.members.add_member(email="grace@shop.example")


async def customer_portal_members_update_member(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={
            "customer_id": "b6c45863-875e-4448-bca3-c155ed145efe",
            "member_id": "e31ab643-c44f-4a0e-8824-b59d1194d60d",
        }
    )
    portal = polar.with_options(access_token=session.token)
    customer_portal_member = await portal.customer_portal.members.update_member(
        "e31ab643-c44f-4a0e-8824-b59d1194d60d", role="billing_manager"
    )


async def customer_portal_members_remove_member(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={
            "customer_id": "b6c45863-875e-4448-bca3-c155ed145efe",
            "member_id": "e31ab643-c44f-4a0e-8824-b59d1194d60d",
        }
    )
    portal = polar.with_options(access_token=session.token)
    await portal.customer_portal.members.remove_member("e31ab643-c44f-4a0e-8824-b59d1194d60d")


async def customer_portal_orders_list(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for customer_order in portal.customer_portal.orders.list():
        print(customer_order)


async def customer_portal_orders_get(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_order = await portal.customer_portal.orders.get("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def customer_portal_orders_update(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_order = await portal.customer_portal.orders.update("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def customer_portal_orders_generate_invoice(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    result = await portal.customer_portal.orders.generate_invoice("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def customer_portal_orders_invoice(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_order_invoice = await portal.customer_portal.orders.invoice(
        "3eeb7e96-e59c-440f-9cb1-a089daba079f"
    )


async def customer_portal_orders_receipt(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    result = await portal.customer_portal.orders.receipt("3eeb7e96-e59c-440f-9cb1-a089daba079f")


async def customer_portal_orders_get_payment_status(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_order_payment_status = await portal.customer_portal.orders.get_payment_status(
        "3eeb7e96-e59c-440f-9cb1-a089daba079f"
    )


async def customer_portal_orders_confirm_retry_payment(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_order_payment_confirmation = await portal.customer_portal.orders.confirm_retry_payment(
        "3eeb7e96-e59c-440f-9cb1-a089daba079f"
    )


async def customer_portal_organizations_get(polar: Polar) -> None:
    customer_organization_data = await polar.customer_portal.organizations.get("sand-and-sons")


async def customer_portal_subscriptions_list(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for customer_subscription in portal.customer_portal.subscriptions.list():
        print(customer_subscription)


async def customer_portal_subscriptions_get(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_subscription = await portal.customer_portal.subscriptions.get(
        "a8fa7fd6-0893-411a-8990-7b5545ccf9c4"
    )


async def customer_portal_subscriptions_update(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_subscription = await portal.customer_portal.subscriptions.update(
        "a8fa7fd6-0893-411a-8990-7b5545ccf9c4", body={"cancel_at_period_end": True}
    )


async def customer_portal_subscriptions_cancel(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_subscription = await portal.customer_portal.subscriptions.cancel(
        "a8fa7fd6-0893-411a-8990-7b5545ccf9c4"
    )


async def customer_portal_wallets_list(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    async for customer_wallet in portal.customer_portal.wallets.list():
        print(customer_wallet)


async def customer_portal_wallets_get(polar: Polar) -> None:
    session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )
    portal = polar.with_options(access_token=session.token)
    customer_wallet = await portal.customer_portal.wallets.get("e8d44050-873d-4a86-9aa7-c170ab4cce64")


async def customer_seats_assign_seat(polar: Polar) -> None:
    customer_seat = await polar.customer_seats.assign_seat(
        subscription_id="a8fa7fd6-0893-411a-8990-7b5545ccf9c4", email="grace@shop.example"
    )


async def customer_seats_list_seats(polar: Polar) -> None:
    seats_list = await polar.customer_seats.list_seats(subscription_id="a8fa7fd6-0893-411a-8990-7b5545ccf9c4")


async def customer_seats_revoke_seat(polar: Polar) -> None:
    customer_seat = await polar.customer_seats.revoke_seat("5d2c13d6-f9fa-4211-a5a9-f55e56fd0e4d")


async def customer_seats_resend_invitation(polar: Polar) -> None:
    customer_seat = await polar.customer_seats.resend_invitation("5d2c13d6-f9fa-4211-a5a9-f55e56fd0e4d")


async def customer_seats_get_claim_info(polar: Polar) -> None:
    seat_claim_info = await polar.customer_seats.get_claim_info("invitation-example")


async def customer_seats_claim_seat(polar: Polar) -> None:
    response = await polar.customer_seats.claim_seat(invitation_token="invitation-example")


async def customer_sessions_create(polar: Polar) -> None:
    customer_session = await polar.customer_sessions.create(
        body={"customer_id": "b6c45863-875e-4448-bca3-c155ed145efe"}
    )


async def events_list(polar: Polar) -> None:
    async for event in polar.events.list():
        print(event)


async def events_list_names(polar: Polar) -> None:
    async for event_name in polar.events.list_names():
        print(event_name)


async def events_get(polar: Polar) -> None:
    event = await polar.events.get("b8e1f80b-d70a-4078-8c78-55a451731b74")


async def events_ingest(polar: Polar) -> None:
    response = await polar.events.ingest(
        events=[
            {
                "name": "print",
                "customer_id": "b6c45863-875e-4448-bca3-c155ed145efe",
                "metadata": {"pages": 12},
            }
        ]
    )


async def event_types_list(polar: Polar) -> None:
    async for event_type_with_stats in polar.event_types.list():
        print(event_type_with_stats)


async def event_types_update(polar: Polar) -> None:
    event_type = await polar.event_types.update("a9fa98d1-3f1c-4f78-9e5a-9aec76c57e73", label="Prints")


async def meters_list(polar: Polar) -> None:
    async for meter in polar.meters.list():
        print(meter)


async def meters_create(polar: Polar) -> None:
    meter = await polar.meters.create(
        name="Prints",
        filter={"conjunction": "and", "clauses": [{"property": "name", "operator": "eq", "value": "print"}]},
        aggregation={"func": "count"},
    )


async def meters_get(polar: Polar) -> None:
    meter = await polar.meters.get("5eff322a-1bd4-464e-9db3-17c7f60b1b65")


async def meters_update(polar: Polar) -> None:
    meter = await polar.meters.update("5eff322a-1bd4-464e-9db3-17c7f60b1b65", name="Prints")


async def meters_quantities(polar: Polar) -> None:
    meter_quantities = await polar.meters.quantities(
        "5eff322a-1bd4-464e-9db3-17c7f60b1b65",
        start_timestamp=datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
        end_timestamp=datetime(2026, 12, 8, 9, 0, tzinfo=UTC),
        interval="day",
    )


async def customer_meters_list(polar: Polar) -> None:
    async for customer_meter in polar.customer_meters.list():
        print(customer_meter)


async def customer_meters_get(polar: Polar) -> None:
    customer_meter = await polar.customer_meters.get("52c83599-e2d3-4295-8292-e7481e1a0078")


async def payments_list(polar: Polar) -> None:
    async for payment in polar.payments.list():
        print(payment)


async def payments_get(polar: Polar) -> None:
    payment = await polar.payments.get("040ffd59-25d4-4e11-867b-7238a7fc9957")
