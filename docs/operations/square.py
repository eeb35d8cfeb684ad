"""An example of each operation of Square. Generated from spec/."""
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from datetime import UTC, date, datetime

from aiomerchant import Square


async def mobile_authorization_codes_create(square: Square) -> None:
    response = await square.mobile.authorization_codes.create(location_id="43VOUGHIQXQQPCBJWVW7GS")


async def oauth_authorize(square: Square) -> None:
    await square.oauth.authorize()


async def oauth_revoke_token(square: Square) -> None:
    response = await square.oauth.revoke_token(
        client_secret="sandbox-sq0csb-example",
        client_id="sandbox-sq0idb-example",
        access_token="EAAAl-example",
    )


async def oauth_obtain_token(square: Square) -> None:
    response = await square.oauth.obtain_token(
        client_id="sandbox-sq0idb-example",
        client_secret="sandbox-sq0csb-example",
        code="sq0cgp-example",
        redirect_uri="https://shop.example/callback",
        grant_type="authorization_code",
    )


async def oauth_retrieve_token_status(square: Square) -> None:
    response = await square.oauth.retrieve_token_status(access_token="EAAAl-example")


async def reporting_load(square: Square) -> None:
    response = await square.reporting.load(query={"measures": ["Orders.count"]})


async def reporting_get_metadata(square: Square) -> None:
    response = await square.reporting.get_metadata()


async def v1_transactions_list_orders(square: Square) -> None:
    async for v1_order in square.v1_transactions.list_orders("43VOUGHIQXQQPCBJWVW7GS"):
        print(v1_order)


async def v1_transactions_retrieve_order(square: Square) -> None:
    v1_order = await square.v1_transactions.retrieve_order("43VOUGHIQXQQPCBJWVW7GS", "H3VX5FXFTTSA7HFRUCE5VO")


async def v1_transactions_update_order(square: Square) -> None:
    v1_order = await square.v1_transactions.update_order(
        "43VOUGHIQXQQPCBJWVW7GS", "H3VX5FXFTTSA7HFRUCE5VO", action="COMPLETE"
    )


async def apple_pay_register_domain(square: Square) -> None:
    response = await square.apple_pay.register_domain(domain_name="shop.example")


async def bank_accounts_list(square: Square) -> None:
    async for bank_account in square.bank_accounts.list():
        print(bank_account)


async def bank_accounts_create_bank_account(square: Square) -> None:
    response = await square.bank_accounts.create_bank_account(source_id="cnon:card-nonce-ok")


async def bank_accounts_get_by_v1_id(square: Square) -> None:
    response = await square.bank_accounts.get_by_v1_id("PUMWC3VAXJRNEBHGZTOJYA")


async def bank_accounts_get(square: Square) -> None:
    response = await square.bank_accounts.get("T5JLJQGMMAEU2TCTS7Y7OM")


async def bank_accounts_disable_bank_account(square: Square) -> None:
    response = await square.bank_accounts.disable_bank_account("T5JLJQGMMAEU2TCTS7Y7OM")


async def bookings_list(square: Square) -> None:
    async for booking in square.bookings.list():
        print(booking)


async def bookings_create(square: Square) -> None:
    response = await square.bookings.create(
        booking={
            "start_at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "customer_id": "W3CFQY4HLY2EQ7FDYFK62F",
            "appointment_segments": [
                {
                    "team_member_id": "2LJSQROPDPKVZURNXK3VCZ",
                    "service_variation_id": "PRGWSQCHN5IBKEP44KMY37",
                    "service_variation_version": 1,
                    "duration_minutes": 30,
                }
            ],
        }
    )


async def bookings_search_availability(square: Square) -> None:
    response = await square.bookings.search_availability(
        query={
            "filter": {
                "start_at_range": {
                    "start_at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
                    "end_at": datetime(2026, 12, 2, 9, 0, tzinfo=UTC),
                },
                "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            }
        }
    )


async def bookings_bulk_retrieve_bookings(square: Square) -> None:
    response = await square.bookings.bulk_retrieve_bookings(booking_ids=["AAOQK7CJRCG3SJPUPOSPBS"])


async def bookings_get_business_profile(square: Square) -> None:
    response = await square.bookings.get_business_profile()


async def bookings_custom_attribute_definitions_list(square: Square) -> None:
    async for custom_attribute_definition in square.bookings.custom_attribute_definitions.list():
        print(custom_attribute_definition)


async def bookings_custom_attribute_definitions_create(square: Square) -> None:
    response = await square.bookings.custom_attribute_definitions.create(
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        }
    )


async def bookings_custom_attribute_definitions_delete(square: Square) -> None:
    response = await square.bookings.custom_attribute_definitions.delete("favourite_print")


async def bookings_custom_attribute_definitions_get(square: Square) -> None:
    response = await square.bookings.custom_attribute_definitions.get("favourite_print")


async def bookings_custom_attribute_definitions_update(square: Square) -> None:
    response = await square.bookings.custom_attribute_definitions.update(
        "favourite_print",
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        },
    )


async def bookings_custom_attributes_batch_delete(square: Square) -> None:
    response = await square.bookings.custom_attributes.batch_delete(
        values={"first": {"booking_id": "AAOQK7CJRCG3SJPUPOSPBS", "key": "favourite_print"}}
    )


async def bookings_custom_attributes_batch_upsert(square: Square) -> None:
    response = await square.bookings.custom_attributes.batch_upsert(
        values={
            "first": {
                "booking_id": "AAOQK7CJRCG3SJPUPOSPBS",
                "custom_attribute": {"key": "favourite_print", "value": "Harbour at dawn"},
            }
        }
    )


async def bookings_location_profiles_list(square: Square) -> None:
    async for location_booking_profile in square.bookings.location_profiles.list():
        print(location_booking_profile)


async def bookings_retrieve_location_booking_profile(square: Square) -> None:
    response = await square.bookings.retrieve_location_booking_profile("43VOUGHIQXQQPCBJWVW7GS")


async def bookings_team_member_profiles_list(square: Square) -> None:
    async for team_member_booking_profile in square.bookings.team_member_profiles.list():
        print(team_member_booking_profile)


async def bookings_bulk_retrieve_team_member_booking_profiles(square: Square) -> None:
    response = await square.bookings.bulk_retrieve_team_member_booking_profiles(
        team_member_ids=["2LJSQROPDPKVZURNXK3VCZ"]
    )


async def bookings_team_member_profiles_get(square: Square) -> None:
    response = await square.bookings.team_member_profiles.get("2LJSQROPDPKVZURNXK3VCZ")


async def bookings_get(square: Square) -> None:
    response = await square.bookings.get("AAOQK7CJRCG3SJPUPOSPBS")


async def bookings_update(square: Square) -> None:
    response = await square.bookings.update(
        "AAOQK7CJRCG3SJPUPOSPBS", booking={"customer_note": "By the window, please"}
    )


async def bookings_cancel(square: Square) -> None:
    response = await square.bookings.cancel("AAOQK7CJRCG3SJPUPOSPBS")


async def bookings_custom_attributes_list(square: Square) -> None:
    async for custom_attribute in square.bookings.custom_attributes.list("AAOQK7CJRCG3SJPUPOSPBS"):
        print(custom_attribute)


async def bookings_custom_attributes_delete(square: Square) -> None:
    response = await square.bookings.custom_attributes.delete("AAOQK7CJRCG3SJPUPOSPBS", "favourite_print")


async def bookings_custom_attributes_get(square: Square) -> None:
    response = await square.bookings.custom_attributes.get("AAOQK7CJRCG3SJPUPOSPBS", "favourite_print")


async def bookings_custom_attributes_upsert(square: Square) -> None:
    response = await square.bookings.custom_attributes.upsert(
        "AAOQK7CJRCG3SJPUPOSPBS",
        "favourite_print",
        custom_attribute={"key": "favourite_print", "value": "Harbour at dawn"},
    )


async def cards_list(square: Square) -> None:
    async for card in square.cards.list():
        print(card)


async def cards_create(square: Square) -> None:
    response = await square.cards.create(
        source_id="cnon:card-nonce-ok", card={"customer_id": "W3CFQY4HLY2EQ7FDYFK62F"}
    )


async def cards_get(square: Square) -> None:
    response = await square.cards.get("QNT42ZX52E3LXKF2EP4IAW")


async def cards_disable(square: Square) -> None:
    response = await square.cards.disable("QNT42ZX52E3LXKF2EP4IAW")


async def cash_drawers_shifts_list(square: Square) -> None:
    async for cash_drawer_shift_summary in square.cash_drawers.shifts.list(
        location_id="43VOUGHIQXQQPCBJWVW7GS"
    ):
        print(cash_drawer_shift_summary)


async def cash_drawers_shifts_get(square: Square) -> None:
    response = await square.cash_drawers.shifts.get(
        "5TJ7VV5E2NOXCMGGOSBVFW", location_id="43VOUGHIQXQQPCBJWVW7GS"
    )


async def cash_drawers_shifts_list_events(square: Square) -> None:
    async for cash_drawer_shift_event in square.cash_drawers.shifts.list_events(
        "5TJ7VV5E2NOXCMGGOSBVFW", location_id="43VOUGHIQXQQPCBJWVW7GS"
    ):
        print(cash_drawer_shift_event)


async def catalog_batch_delete(square: Square) -> None:
    response = await square.catalog.batch_delete(object_ids=["FFMNIFWQRKS2I4WXWUEQG3"])


async def catalog_batch_get(square: Square) -> None:
    response = await square.catalog.batch_get(object_ids=["FFMNIFWQRKS2I4WXWUEQG3"])


async def catalog_batch_upsert(square: Square) -> None:
    response = await square.catalog.batch_upsert(
        batches=[{"objects": [{"type": "ITEM", "id": "#print", "item_data": {"name": "Print"}}]}]
    )


async def catalog_images_create(square: Square) -> None:
    response = await square.catalog.images.create(
        body={
            "request": {
                "idempotency_key": "8c3f2b7e-3d1a-4e4c-9a4b-6d2f0c1e5a77",
                "image": {"type": "IMAGE", "id": "#harbour", "image_data": {"caption": "Harbour at dawn"}},
            },
            "image_file": b"...",
        }
    )


async def catalog_images_update(square: Square) -> None:
    response = await square.catalog.images.update(
        "MEC5NTDWV5AAGJPJJVMIZZ",
        body={"request": {"idempotency_key": "8c3f2b7e-3d1a-4e4c-9a4b-6d2f0c1e5a77"}, "image_file": b"..."},
    )


async def catalog_info(square: Square) -> None:
    response = await square.catalog.info()


async def catalog_list(square: Square) -> None:
    async for catalog_object in square.catalog.list():
        print(catalog_object)


async def catalog_object_upsert(square: Square) -> None:
    response = await square.catalog.object.upsert(
        object={"type": "ITEM", "id": "#print", "item_data": {"name": "Print"}}
    )


async def catalog_object_delete(square: Square) -> None:
    response = await square.catalog.object.delete("FFMNIFWQRKS2I4WXWUEQG3")


async def catalog_object_get(square: Square) -> None:
    response = await square.catalog.object.get("FFMNIFWQRKS2I4WXWUEQG3")


async def catalog_search(square: Square) -> None:
    async for catalog_object in square.catalog.search(object_types=["ITEM"]):
        print(catalog_object)


async def catalog_search_items(square: Square) -> None:
    async for catalog_object in square.catalog.search_items(text_filter="print"):
        print(catalog_object)


async def catalog_update_item_modifier_lists(square: Square) -> None:
    response = await square.catalog.update_item_modifier_lists(
        item_ids=["JIZ6VTK7UZPSWLRIOHGRGE"], modifier_lists_to_enable=["AP6ZNQNRNBTEZTFFGT2OZG"]
    )


async def catalog_update_item_taxes(square: Square) -> None:
    response = await square.catalog.update_item_taxes(
        item_ids=["JIZ6VTK7UZPSWLRIOHGRGE"], taxes_to_enable=["D76AIBVZREP42JS2EJPIHJ"]
    )


async def channels_list(square: Square) -> None:
    async for channel in square.channels.list():
        print(channel)


async def channels_bulk_retrieve(square: Square) -> None:
    response = await square.channels.bulk_retrieve(channel_ids=["NHRWK2GNRNDFSOE3T7H34E"])


async def channels_get(square: Square) -> None:
    response = await square.channels.get("NHRWK2GNRNDFSOE3T7H34E")


async def customers_list(square: Square) -> None:
    async for customer in square.customers.list():
        print(customer)


async def customers_create(square: Square) -> None:
    response = await square.customers.create(given_name="Ada", email_address="ada@shop.example")


async def customers_batch_create(square: Square) -> None:
    response = await square.customers.batch_create(customers={"first": {"given_name": "Ada"}})


async def customers_bulk_delete_customers(square: Square) -> None:
    response = await square.customers.bulk_delete_customers(customer_ids=["W3CFQY4HLY2EQ7FDYFK62F"])


async def customers_bulk_retrieve_customers(square: Square) -> None:
    response = await square.customers.bulk_retrieve_customers(customer_ids=["W3CFQY4HLY2EQ7FDYFK62F"])


async def customers_bulk_update_customers(square: Square) -> None:
    response = await square.customers.bulk_update_customers(
        customers={"W3CFQY4HLY2EQ7FDYFK62F": {"given_name": "Ada"}}
    )


async def customers_custom_attribute_definitions_list(square: Square) -> None:
    async for custom_attribute_definition in square.customers.custom_attribute_definitions.list():
        print(custom_attribute_definition)


async def customers_custom_attribute_definitions_create(square: Square) -> None:
    response = await square.customers.custom_attribute_definitions.create(
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        }
    )


async def customers_custom_attribute_definitions_delete(square: Square) -> None:
    response = await square.customers.custom_attribute_definitions.delete("favourite_print")


async def customers_custom_attribute_definitions_get(square: Square) -> None:
    response = await square.customers.custom_attribute_definitions.get("favourite_print")


async def customers_custom_attribute_definitions_update(square: Square) -> None:
    response = await square.customers.custom_attribute_definitions.update(
        "favourite_print",
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        },
    )


async def customers_custom_attribute_definitions_batch_upsert(square: Square) -> None:
    response = await square.customers.custom_attribute_definitions.batch_upsert(
        values={
            "first": {
                "customer_id": "W3CFQY4HLY2EQ7FDYFK62F",
                "custom_attribute": {"key": "favourite_print", "value": "Harbour at dawn"},
            }
        }
    )


async def customers_groups_list(square: Square) -> None:
    async for customer_group in square.customers.groups.list():
        print(customer_group)


async def customers_groups_create(square: Square) -> None:
    response = await square.customers.groups.create(group={"name": "Print club"})


async def customers_groups_delete(square: Square) -> None:
    response = await square.customers.groups.delete("VWJW7S7NMMP2M7QFYPVAHF")


async def customers_groups_get(square: Square) -> None:
    response = await square.customers.groups.get("VWJW7S7NMMP2M7QFYPVAHF")


async def customers_groups_update(square: Square) -> None:
    response = await square.customers.groups.update("VWJW7S7NMMP2M7QFYPVAHF", group={"name": "Print club"})


async def customers_search(square: Square) -> None:
    async for customer in square.customers.search():
        print(customer)


async def customers_segments_list(square: Square) -> None:
    async for customer_segment in square.customers.segments.list():
        print(customer_segment)


async def customers_segments_get(square: Square) -> None:
    response = await square.customers.segments.get("APTRY3L5Y26U5COOV4ZPMS")


async def customers_delete(square: Square) -> None:
    response = await square.customers.delete("W3CFQY4HLY2EQ7FDYFK62F")


async def customers_get(square: Square) -> None:
    response = await square.customers.get("W3CFQY4HLY2EQ7FDYFK62F")


async def customers_update(square: Square) -> None:
    response = await square.customers.update("W3CFQY4HLY2EQ7FDYFK62F", given_name="Ada")


async def customers_cards_create(square: Square) -> None:
    response = await square.customers.cards.create("W3CFQY4HLY2EQ7FDYFK62F", card_nonce="cnon:card-nonce-ok")


async def customers_cards_delete(square: Square) -> None:
    response = await square.customers.cards.delete("W3CFQY4HLY2EQ7FDYFK62F", "QNT42ZX52E3LXKF2EP4IAW")


async def customers_custom_attributes_list(square: Square) -> None:
    async for custom_attribute in square.customers.custom_attributes.list("W3CFQY4HLY2EQ7FDYFK62F"):
        print(custom_attribute)


async def customers_custom_attributes_delete(square: Square) -> None:
    response = await square.customers.custom_attributes.delete("W3CFQY4HLY2EQ7FDYFK62F", "favourite_print")


async def customers_custom_attributes_get(square: Square) -> None:
    response = await square.customers.custom_attributes.get("W3CFQY4HLY2EQ7FDYFK62F", "favourite_print")


async def customers_custom_attributes_upsert(square: Square) -> None:
    response = await square.customers.custom_attributes.upsert(
        "W3CFQY4HLY2EQ7FDYFK62F",
        "favourite_print",
        custom_attribute={"key": "favourite_print", "value": "Harbour at dawn"},
    )


async def customers_groups_remove(square: Square) -> None:
    response = await square.customers.groups.remove("W3CFQY4HLY2EQ7FDYFK62F", "VWJW7S7NMMP2M7QFYPVAHF")


async def customers_groups_add(square: Square) -> None:
    response = await square.customers.groups.add("W3CFQY4HLY2EQ7FDYFK62F", "VWJW7S7NMMP2M7QFYPVAHF")


async def devices_list(square: Square) -> None:
    async for device in square.devices.list():
        print(device)


async def devices_codes_list(square: Square) -> None:
    async for device_code in square.devices.codes.list():
        print(device_code)


async def devices_codes_create(square: Square) -> None:
    response = await square.devices.codes.create(device_code={"product_type": "TERMINAL_API"})


async def devices_codes_get(square: Square) -> None:
    response = await square.devices.codes.get("K2KNBCROKP74VYGDCA7FVV")


async def devices_get(square: Square) -> None:
    response = await square.devices.get("EY5E3PSBJCH3Q4QUWABSGO")


async def disputes_list(square: Square) -> None:
    async for dispute in square.disputes.list():
        print(dispute)


async def disputes_get(square: Square) -> None:
    response = await square.disputes.get("ZLVEP6QIJKCRFO7BLG3J4U")


async def disputes_accept(square: Square) -> None:
    response = await square.disputes.accept("ZLVEP6QIJKCRFO7BLG3J4U")


async def disputes_evidence_list(square: Square) -> None:
    async for dispute_evidence in square.disputes.evidence.list("ZLVEP6QIJKCRFO7BLG3J4U"):
        print(dispute_evidence)


async def disputes_create_evidence_file(square: Square) -> None:
    response = await square.disputes.create_evidence_file(
        "ZLVEP6QIJKCRFO7BLG3J4U",
        body={"request": {"idempotency_key": "8c3f2b7e-3d1a-4e4c-9a4b-6d2f0c1e5a77"}, "image_file": b"..."},
    )


async def disputes_create_evidence_text(square: Square) -> None:
    response = await square.disputes.create_evidence_text(
        "ZLVEP6QIJKCRFO7BLG3J4U", evidence_text="The customer signed for the parcel."
    )


async def disputes_evidence_delete(square: Square) -> None:
    response = await square.disputes.evidence.delete("ZLVEP6QIJKCRFO7BLG3J4U", "52BFB63W4CKLGS2HD4J2OP")


async def disputes_evidence_get(square: Square) -> None:
    response = await square.disputes.evidence.get("ZLVEP6QIJKCRFO7BLG3J4U", "52BFB63W4CKLGS2HD4J2OP")


async def disputes_submit_evidence(square: Square) -> None:
    response = await square.disputes.submit_evidence("ZLVEP6QIJKCRFO7BLG3J4U")


async def employees_list(square: Square) -> None:
    async for employee in square.employees.list():
        print(employee)


async def employees_get(square: Square) -> None:
    response = await square.employees.get("F7OAC5YFPU5FY3BMBAQ6AH")


async def events_search_events(square: Square) -> None:
    async for event in square.events.search_events():
        print(event)


async def events_disable_events(square: Square) -> None:
    response = await square.events.disable_events()


async def events_enable_events(square: Square) -> None:
    response = await square.events.enable_events()


async def events_list_event_types(square: Square) -> None:
    response = await square.events.list_event_types()


async def gift_cards_list(square: Square) -> None:
    async for gift_card in square.gift_cards.list():
        print(gift_card)


async def gift_cards_create(square: Square) -> None:
    response = await square.gift_cards.create(
        location_id="43VOUGHIQXQQPCBJWVW7GS", gift_card={"type": "PHYSICAL"}
    )


async def gift_cards_activities_list(square: Square) -> None:
    async for gift_card_activity in square.gift_cards.activities.list():
        print(gift_card_activity)


async def gift_cards_activities_create(square: Square) -> None:
    response = await square.gift_cards.activities.create(
        gift_card_activity={
            "type": "ACTIVATE",
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "gift_card_id": "OQUOA6EVTVILETFZWTZ6E4",
            "activate_activity_details": {
                "amount_money": {"amount": 1099, "currency": "USD"},
                "buyer_payment_instrument_ids": ["QNT42ZX52E3LXKF2EP4IAW"],
            },
        }
    )


async def gift_cards_get_from_gan(square: Square) -> None:
    response = await square.gift_cards.get_from_gan(gan="7783320001001635")


async def gift_cards_get_from_nonce(square: Square) -> None:
    response = await square.gift_cards.get_from_nonce(nonce="cnon:gift-card-nonce-ok")


async def gift_cards_link_customer(square: Square) -> None:
    response = await square.gift_cards.link_customer(
        "OQUOA6EVTVILETFZWTZ6E4", customer_id="W3CFQY4HLY2EQ7FDYFK62F"
    )


async def gift_cards_unlink_customer(square: Square) -> None:
    response = await square.gift_cards.unlink_customer(
        "OQUOA6EVTVILETFZWTZ6E4", customer_id="W3CFQY4HLY2EQ7FDYFK62F"
    )


async def gift_cards_get(square: Square) -> None:
    response = await square.gift_cards.get("OQUOA6EVTVILETFZWTZ6E4")


async def inventory_list_inventory_adjustment_reasons(square: Square) -> None:
    response = await square.inventory.list_inventory_adjustment_reasons()


async def inventory_create_inventory_adjustment_reason(square: Square) -> None:
    response = await square.inventory.create_inventory_adjustment_reason(
        adjustment_reason={"id": {"type": "CUSTOM"}, "name": "Misprinted", "direction": "DECREASE"}
    )


async def inventory_delete_inventory_adjustment_reason(square: Square) -> None:
    response = await square.inventory.delete_inventory_adjustment_reason(
        reason_id={"type": "CUSTOM", "custom_reason_id": "ZWSS3AAQMTXQ2TYDYF3HY4"}
    )


async def inventory_restore_inventory_adjustment_reason(square: Square) -> None:
    response = await square.inventory.restore_inventory_adjustment_reason(
        reason_id={"type": "CUSTOM", "custom_reason_id": "ZWSS3AAQMTXQ2TYDYF3HY4"}
    )


async def inventory_retrieve_inventory_adjustment_reason(square: Square) -> None:
    response = await square.inventory.retrieve_inventory_adjustment_reason(
        reason_id={"type": "CUSTOM", "custom_reason_id": "ZWSS3AAQMTXQ2TYDYF3HY4"}
    )


async def inventory_update_inventory_adjustment_reason(square: Square) -> None:
    response = await square.inventory.update_inventory_adjustment_reason(
        reason_id={"type": "CUSTOM", "custom_reason_id": "ZWSS3AAQMTXQ2TYDYF3HY4"},
        adjustment_reason={
            "id": {"type": "CUSTOM", "custom_reason_id": "ZWSS3AAQMTXQ2TYDYF3HY4"},
            "name": "Misprinted",
        },
    )


async def inventory_deprecated_get_adjustment(square: Square) -> None:
    response = await square.inventory.deprecated_get_adjustment("YMQR4TGHRWSDDXFPFELFVP")


async def inventory_update_inventory_adjustment(square: Square) -> None:
    response = await square.inventory.update_inventory_adjustment(
        adjustment={"id": "YMQR4TGHRWSDDXFPFELFVP", "cost_money": {"amount": 499, "currency": "USD"}}
    )


async def inventory_get_adjustment(square: Square) -> None:
    response = await square.inventory.get_adjustment("YMQR4TGHRWSDDXFPFELFVP")


async def inventory_deprecated_batch_change(square: Square) -> None:
    response = await square.inventory.deprecated_batch_change(
        changes=[
            {
                "type": "PHYSICAL_COUNT",
                "physical_count": {
                    "catalog_object_id": "WKUF2OCHS5ZEYQPYIWB2YV",
                    "location_id": "43VOUGHIQXQQPCBJWVW7GS",
                    "state": "IN_STOCK",
                    "quantity": "12",
                    "occurred_at": datetime(2026, 11, 1, 9, 0, tzinfo=UTC),
                },
            }
        ]
    )


async def inventory_deprecated_batch_get_changes(square: Square) -> None:
    async for inventory_change in square.inventory.deprecated_batch_get_changes(
        catalog_object_ids=["WKUF2OCHS5ZEYQPYIWB2YV"]
    ):
        print(inventory_change)


async def inventory_deprecated_batch_get_counts(square: Square) -> None:
    async for inventory_count in square.inventory.deprecated_batch_get_counts(
        catalog_object_ids=["WKUF2OCHS5ZEYQPYIWB2YV"]
    ):
        print(inventory_count)


async def inventory_batch_create_changes(square: Square) -> None:
    response = await square.inventory.batch_create_changes(
        changes=[
            {
                "type": "PHYSICAL_COUNT",
                "physical_count": {
                    "catalog_object_id": "WKUF2OCHS5ZEYQPYIWB2YV",
                    "location_id": "43VOUGHIQXQQPCBJWVW7GS",
                    "state": "IN_STOCK",
                    "quantity": "12",
                    "occurred_at": datetime(2026, 11, 1, 9, 0, tzinfo=UTC),
                },
            }
        ]
    )


async def inventory_batch_get_changes(square: Square) -> None:
    async for inventory_change in square.inventory.batch_get_changes(
        catalog_object_ids=["WKUF2OCHS5ZEYQPYIWB2YV"]
    ):
        print(inventory_change)


async def inventory_batch_get_counts(square: Square) -> None:
    async for inventory_count in square.inventory.batch_get_counts(
        catalog_object_ids=["WKUF2OCHS5ZEYQPYIWB2YV"]
    ):
        print(inventory_count)


async def inventory_deprecated_get_physical_count(square: Square) -> None:
    response = await square.inventory.deprecated_get_physical_count("3IZHQM7NIQ4WK2VT3NLPDN")


async def inventory_get_physical_count(square: Square) -> None:
    response = await square.inventory.get_physical_count("3IZHQM7NIQ4WK2VT3NLPDN")


async def inventory_get_transfer(square: Square) -> None:
    response = await square.inventory.get_transfer("E72XNSX3WJR62RF6RPIJJ5")


async def inventory_get(square: Square) -> None:
    async for inventory_count in square.inventory.get("MXWE3Y2YCUV7LBBA45ZV5I"):
        print(inventory_count)


async def inventory_changes(square: Square) -> None:
    async for inventory_change in square.inventory.changes("MXWE3Y2YCUV7LBBA45ZV5I"):
        print(inventory_change)


async def invoices_list(square: Square) -> None:
    async for invoice in square.invoices.list(location_id="43VOUGHIQXQQPCBJWVW7GS"):
        print(invoice)


async def invoices_create(square: Square) -> None:
    response = await square.invoices.create(
        invoice={
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "order_id": "H3VX5FXFTTSA7HFRUCE5VO",
            "primary_recipient": {"customer_id": "W3CFQY4HLY2EQ7FDYFK62F"},
            "payment_requests": [{"request_type": "BALANCE", "due_date": date(2026, 12, 15)}],
            "delivery_method": "EMAIL",
            "accepted_payment_methods": {"card": True},
        }
    )


async def invoices_search(square: Square) -> None:
    async for invoice in square.invoices.search(
        query={"filter": {"location_ids": ["43VOUGHIQXQQPCBJWVW7GS"]}}
    ):
        print(invoice)


async def invoices_delete(square: Square) -> None:
    response = await square.invoices.delete("KLLOHXSPUDOMFGKGNFPZHF")


async def invoices_get(square: Square) -> None:
    response = await square.invoices.get("KLLOHXSPUDOMFGKGNFPZHF")


async def invoices_update(square: Square) -> None:
    response = await square.invoices.update(
        "KLLOHXSPUDOMFGKGNFPZHF", invoice={"version": 0, "title": "Print club"}
    )


async def invoices_create_invoice_attachment(square: Square) -> None:
    response = await square.invoices.create_invoice_attachment(
        "KLLOHXSPUDOMFGKGNFPZHF",
        body={"request": {"description": "Proof of the print"}, "image_file": b"..."},
    )


async def invoices_delete_invoice_attachment(square: Square) -> None:
    response = await square.invoices.delete_invoice_attachment(
        "KLLOHXSPUDOMFGKGNFPZHF", "MAVF42ODAIN5XU6SKFLKAL"
    )


async def invoices_cancel(square: Square) -> None:
    response = await square.invoices.cancel("KLLOHXSPUDOMFGKGNFPZHF", version=1)


async def invoices_publish(square: Square) -> None:
    response = await square.invoices.publish("KLLOHXSPUDOMFGKGNFPZHF", version=0)


async def labor_break_types_list(square: Square) -> None:
    async for break_type in square.labor.break_types.list():
        print(break_type)


async def labor_break_types_create(square: Square) -> None:
    response = await square.labor.break_types.create(
        break_type={
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "break_name": "Lunch",
            "expected_duration": "PT30M",
            "is_paid": True,
        }
    )


async def labor_break_types_delete(square: Square) -> None:
    response = await square.labor.break_types.delete("YQRZGNVSARRI2CF33G47BG")


async def labor_break_types_get(square: Square) -> None:
    response = await square.labor.break_types.get("YQRZGNVSARRI2CF33G47BG")


async def labor_break_types_update(square: Square) -> None:
    response = await square.labor.break_types.update(
        "YQRZGNVSARRI2CF33G47BG",
        break_type={
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "break_name": "Lunch",
            "expected_duration": "PT30M",
            "is_paid": True,
        },
    )


async def labor_employee_wages_list(square: Square) -> None:
    async for employee_wage in square.labor.employee_wages.list():
        print(employee_wage)


async def labor_employee_wages_get(square: Square) -> None:
    response = await square.labor.employee_wages.get("5VCGRRG5VMXHRXJCNCQCNL")


async def labor_create_scheduled_shift(square: Square) -> None:
    response = await square.labor.create_scheduled_shift(
        scheduled_shift={
            "draft_shift_details": {
                "team_member_id": "2LJSQROPDPKVZURNXK3VCZ",
                "location_id": "43VOUGHIQXQQPCBJWVW7GS",
                "job_id": "L2GJSARAPL5OW4JAIMGFQW",
                "start_at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
                "end_at": datetime(2026, 12, 1, 17, 0, tzinfo=UTC),
            }
        }
    )


async def labor_bulk_publish_scheduled_shifts(square: Square) -> None:
    response = await square.labor.bulk_publish_scheduled_shifts(
        scheduled_shifts={"LOVUJMHEXHDQ3ZB376DAQL": {"version": 1}}
    )


async def labor_search_scheduled_shifts(square: Square) -> None:
    async for scheduled_shift in square.labor.search_scheduled_shifts():
        print(scheduled_shift)


async def labor_retrieve_scheduled_shift(square: Square) -> None:
    response = await square.labor.retrieve_scheduled_shift("LOVUJMHEXHDQ3ZB376DAQL")


async def labor_update_scheduled_shift(square: Square) -> None:
    response = await square.labor.update_scheduled_shift(
        "LOVUJMHEXHDQ3ZB376DAQL",
        scheduled_shift={
            "draft_shift_details": {
                "team_member_id": "2LJSQROPDPKVZURNXK3VCZ",
                "location_id": "43VOUGHIQXQQPCBJWVW7GS",
                "job_id": "L2GJSARAPL5OW4JAIMGFQW",
                "start_at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
                "end_at": datetime(2026, 12, 1, 17, 0, tzinfo=UTC),
            }
        },
    )


async def labor_publish_scheduled_shift(square: Square) -> None:
    response = await square.labor.publish_scheduled_shift("LOVUJMHEXHDQ3ZB376DAQL")


async def labor_shifts_create(square: Square) -> None:
    response = await square.labor.shifts.create(
        shift={"location_id": "43VOUGHIQXQQPCBJWVW7GS", "start_at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC)}
    )


async def labor_shifts_search(square: Square) -> None:
    async for shift in square.labor.shifts.search():
        print(shift)


async def labor_shifts_delete(square: Square) -> None:
    response = await square.labor.shifts.delete("5TJ7VV5E2NOXCMGGOSBVFW")


async def labor_shifts_get(square: Square) -> None:
    response = await square.labor.shifts.get("5TJ7VV5E2NOXCMGGOSBVFW")


async def labor_shifts_update(square: Square) -> None:
    response = await square.labor.shifts.update(
        "5TJ7VV5E2NOXCMGGOSBVFW",
        shift={"location_id": "43VOUGHIQXQQPCBJWVW7GS", "start_at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC)},
    )


async def labor_team_member_wages_list(square: Square) -> None:
    async for team_member_wage in square.labor.team_member_wages.list():
        print(team_member_wage)


async def labor_team_member_wages_get(square: Square) -> None:
    response = await square.labor.team_member_wages.get("6GSBHRRO4G7VBF4BMHMFJ6")


async def labor_create_timecard(square: Square) -> None:
    response = await square.labor.create_timecard(
        timecard={
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "start_at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
            "team_member_id": "2LJSQROPDPKVZURNXK3VCZ",
        }
    )


async def labor_search_timecards(square: Square) -> None:
    async for timecard in square.labor.search_timecards():
        print(timecard)


async def labor_delete_timecard(square: Square) -> None:
    response = await square.labor.delete_timecard("T3NBQS2N5NBGQLVR7SVJWG")


async def labor_retrieve_timecard(square: Square) -> None:
    response = await square.labor.retrieve_timecard("T3NBQS2N5NBGQLVR7SVJWG")


async def labor_update_timecard(square: Square) -> None:
    response = await square.labor.update_timecard(
        "T3NBQS2N5NBGQLVR7SVJWG",
        timecard={
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "start_at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
            "team_member_id": "2LJSQROPDPKVZURNXK3VCZ",
        },
    )


async def labor_workweek_configs_list(square: Square) -> None:
    async for workweek_config in square.labor.workweek_configs.list():
        print(workweek_config)


async def labor_workweek_configs_update(square: Square) -> None:
    response = await square.labor.workweek_configs.update(
        "U647XPN3YXG2K25NWR2AZJ", workweek_config={"start_of_week": "MON", "start_of_day_local_time": "09:00"}
    )


async def locations_list(square: Square) -> None:
    response = await square.locations.list()


async def locations_create(square: Square) -> None:
    response = await square.locations.create(location={"name": "Harbour Street"})


async def locations_custom_attribute_definitions_list(square: Square) -> None:
    async for custom_attribute_definition in square.locations.custom_attribute_definitions.list():
        print(custom_attribute_definition)


async def locations_custom_attribute_definitions_create(square: Square) -> None:
    response = await square.locations.custom_attribute_definitions.create(
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        }
    )


async def locations_custom_attribute_definitions_delete(square: Square) -> None:
    response = await square.locations.custom_attribute_definitions.delete("favourite_print")


async def locations_custom_attribute_definitions_get(square: Square) -> None:
    response = await square.locations.custom_attribute_definitions.get("favourite_print")


async def locations_custom_attribute_definitions_update(square: Square) -> None:
    response = await square.locations.custom_attribute_definitions.update(
        "favourite_print",
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        },
    )


async def locations_custom_attributes_batch_delete(square: Square) -> None:
    response = await square.locations.custom_attributes.batch_delete(
        values={"first": {"key": "favourite_print"}}
    )


async def locations_custom_attributes_batch_upsert(square: Square) -> None:
    response = await square.locations.custom_attributes.batch_upsert(
        values={
            "first": {
                "location_id": "43VOUGHIQXQQPCBJWVW7GS",
                "custom_attribute": {"key": "favourite_print", "value": "Harbour at dawn"},
            }
        }
    )


async def locations_get(square: Square) -> None:
    response = await square.locations.get("43VOUGHIQXQQPCBJWVW7GS")


async def locations_update(square: Square) -> None:
    response = await square.locations.update("43VOUGHIQXQQPCBJWVW7GS", location={"name": "Harbour Street"})


async def locations_checkouts(square: Square) -> None:
    response = await square.locations.checkouts(
        "43VOUGHIQXQQPCBJWVW7GS",
        order={
            "order": {
                "location_id": "43VOUGHIQXQQPCBJWVW7GS",
                "line_items": [
                    {
                        "name": "Print",
                        "quantity": "1",
                        "base_price_money": {"amount": 1099, "currency": "USD"},
                    }
                ],
            }
        },
    )


async def locations_custom_attributes_list(square: Square) -> None:
    async for custom_attribute in square.locations.custom_attributes.list("43VOUGHIQXQQPCBJWVW7GS"):
        print(custom_attribute)


async def locations_custom_attributes_delete(square: Square) -> None:
    response = await square.locations.custom_attributes.delete("43VOUGHIQXQQPCBJWVW7GS", "favourite_print")


async def locations_custom_attributes_get(square: Square) -> None:
    response = await square.locations.custom_attributes.get("43VOUGHIQXQQPCBJWVW7GS", "favourite_print")


async def locations_custom_attributes_upsert(square: Square) -> None:
    response = await square.locations.custom_attributes.upsert(
        "43VOUGHIQXQQPCBJWVW7GS",
        "favourite_print",
        custom_attribute={"key": "favourite_print", "value": "Harbour at dawn"},
    )


async def locations_transactions_list(square: Square) -> None:
    async for transaction in square.locations.transactions.list("43VOUGHIQXQQPCBJWVW7GS"):
        print(transaction)


async def locations_transactions_get(square: Square) -> None:
    response = await square.locations.transactions.get("43VOUGHIQXQQPCBJWVW7GS", "Z2JCKGNDYPWK7GYJQ3BEJH")


async def locations_transactions_capture(square: Square) -> None:
    response = await square.locations.transactions.capture("43VOUGHIQXQQPCBJWVW7GS", "Z2JCKGNDYPWK7GYJQ3BEJH")


async def locations_transactions_void(square: Square) -> None:
    response = await square.locations.transactions.void("43VOUGHIQXQQPCBJWVW7GS", "Z2JCKGNDYPWK7GYJQ3BEJH")


async def loyalty_accounts_create(square: Square) -> None:
    response = await square.loyalty.accounts.create(
        loyalty_account={"program_id": "CMIMULEJGLN5CGDGRPMXIQ", "mapping": {"phone_number": "+14155550100"}}
    )


async def loyalty_accounts_search(square: Square) -> None:
    async for loyalty_account in square.loyalty.accounts.search():
        print(loyalty_account)


async def loyalty_accounts_get(square: Square) -> None:
    response = await square.loyalty.accounts.get("TLZBCMU3F7EC4XX6SBQGFR")


async def loyalty_accounts_accumulate_points(square: Square) -> None:
    response = await square.loyalty.accounts.accumulate_points(
        "TLZBCMU3F7EC4XX6SBQGFR",
        accumulate_points={"order_id": "H3VX5FXFTTSA7HFRUCE5VO"},
        location_id="43VOUGHIQXQQPCBJWVW7GS",
    )


async def loyalty_accounts_adjust(square: Square) -> None:
    response = await square.loyalty.accounts.adjust(
        "TLZBCMU3F7EC4XX6SBQGFR", adjust_points={"points": 10, "reason": "A parcel came late"}
    )


async def loyalty_search_events(square: Square) -> None:
    async for loyalty_event in square.loyalty.search_events():
        print(loyalty_event)


async def loyalty_programs_list(square: Square) -> None:
    response = await square.loyalty.programs.list()


async def loyalty_programs_get(square: Square) -> None:
    response = await square.loyalty.programs.get("CMIMULEJGLN5CGDGRPMXIQ")


async def loyalty_programs_calculate(square: Square) -> None:
    response = await square.loyalty.programs.calculate(
        "CMIMULEJGLN5CGDGRPMXIQ", order_id="H3VX5FXFTTSA7HFRUCE5VO"
    )


async def loyalty_programs_promotions_list(square: Square) -> None:
    async for loyalty_promotion in square.loyalty.programs.promotions.list("CMIMULEJGLN5CGDGRPMXIQ"):
        print(loyalty_promotion)


async def loyalty_programs_promotions_create(square: Square) -> None:
    response = await square.loyalty.programs.promotions.create(
        "CMIMULEJGLN5CGDGRPMXIQ",
        loyalty_promotion={
            "name": "Double points",
            "incentive": {"type": "POINTS_MULTIPLIER", "points_multiplier_data": {"multiplier": "2"}},
            "available_time": {
                "time_periods": [
                    "BEGIN:VEVENT\nDTSTART:20261201T090000\nDURATION:PT8H\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEND:VEVENT"
                ]
            },
        },
    )


async def loyalty_programs_promotions_get(square: Square) -> None:
    response = await square.loyalty.programs.promotions.get(
        "CMIMULEJGLN5CGDGRPMXIQ", "VW4EK5JH3XG4QAWY22WOVW"
    )


async def loyalty_programs_promotions_cancel(square: Square) -> None:
    response = await square.loyalty.programs.promotions.cancel(
        "CMIMULEJGLN5CGDGRPMXIQ", "VW4EK5JH3XG4QAWY22WOVW"
    )


async def loyalty_rewards_create(square: Square) -> None:
    response = await square.loyalty.rewards.create(
        reward={"loyalty_account_id": "R6R66GS3VOMRFGJXRNKFGL", "reward_tier_id": "7MTHJIFPMFTLZE3UT47E7K"}
    )


async def loyalty_rewards_search(square: Square) -> None:
    async for loyalty_reward in square.loyalty.rewards.search():
        print(loyalty_reward)


async def loyalty_rewards_delete(square: Square) -> None:
    response = await square.loyalty.rewards.delete("O2LP76CPEZDSVFZXTAOA55")


async def loyalty_rewards_get(square: Square) -> None:
    response = await square.loyalty.rewards.get("O2LP76CPEZDSVFZXTAOA55")


async def loyalty_rewards_redeem(square: Square) -> None:
    response = await square.loyalty.rewards.redeem(
        "O2LP76CPEZDSVFZXTAOA55", location_id="43VOUGHIQXQQPCBJWVW7GS"
    )


async def merchants_list(square: Square) -> None:
    async for merchant in square.merchants.list():
        print(merchant)


async def merchants_custom_attribute_definitions_list(square: Square) -> None:
    async for custom_attribute_definition in square.merchants.custom_attribute_definitions.list():
        print(custom_attribute_definition)


async def merchants_custom_attribute_definitions_create(square: Square) -> None:
    response = await square.merchants.custom_attribute_definitions.create(
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        }
    )


async def merchants_custom_attribute_definitions_delete(square: Square) -> None:
    response = await square.merchants.custom_attribute_definitions.delete("favourite_print")


async def merchants_custom_attribute_definitions_get(square: Square) -> None:
    response = await square.merchants.custom_attribute_definitions.get("favourite_print")


async def merchants_custom_attribute_definitions_update(square: Square) -> None:
    response = await square.merchants.custom_attribute_definitions.update(
        "favourite_print",
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        },
    )


async def merchants_custom_attributes_batch_delete(square: Square) -> None:
    response = await square.merchants.custom_attributes.batch_delete(
        values={"first": {"key": "favourite_print"}}
    )


async def merchants_custom_attributes_batch_upsert(square: Square) -> None:
    response = await square.merchants.custom_attributes.batch_upsert(
        values={
            "first": {
                "merchant_id": "TZ4GZTQNSXYPMCEVRL7PPJ",
                "custom_attribute": {"key": "favourite_print", "value": "Harbour at dawn"},
            }
        }
    )


async def merchants_get(square: Square) -> None:
    response = await square.merchants.get("TZ4GZTQNSXYPMCEVRL7PPJ")


async def merchants_custom_attributes_list(square: Square) -> None:
    async for custom_attribute in square.merchants.custom_attributes.list("TZ4GZTQNSXYPMCEVRL7PPJ"):
        print(custom_attribute)


async def merchants_custom_attributes_delete(square: Square) -> None:
    response = await square.merchants.custom_attributes.delete("TZ4GZTQNSXYPMCEVRL7PPJ", "favourite_print")


async def merchants_custom_attributes_get(square: Square) -> None:
    response = await square.merchants.custom_attributes.get("TZ4GZTQNSXYPMCEVRL7PPJ", "favourite_print")


async def merchants_custom_attributes_upsert(square: Square) -> None:
    response = await square.merchants.custom_attributes.upsert(
        "TZ4GZTQNSXYPMCEVRL7PPJ",
        "favourite_print",
        custom_attribute={"key": "favourite_print", "value": "Harbour at dawn"},
    )


async def checkout_retrieve_location_settings(square: Square) -> None:
    response = await square.checkout.retrieve_location_settings("43VOUGHIQXQQPCBJWVW7GS")


async def checkout_update_location_settings(square: Square) -> None:
    response = await square.checkout.update_location_settings(
        "43VOUGHIQXQQPCBJWVW7GS", location_settings={"customer_notes_enabled": True}
    )


async def checkout_retrieve_merchant_settings(square: Square) -> None:
    response = await square.checkout.retrieve_merchant_settings()


async def checkout_update_merchant_settings(square: Square) -> None:
    response = await square.checkout.update_merchant_settings(
        merchant_settings={"payment_methods": {"apple_pay": {"enabled": True}}}
    )


async def checkout_payment_links_list(square: Square) -> None:
    async for payment_link in square.checkout.payment_links.list():
        print(payment_link)


async def checkout_payment_links_create(square: Square) -> None:
    response = await square.checkout.payment_links.create(
        quick_pay={
            "name": "Print",
            "price_money": {"amount": 1099, "currency": "USD"},
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
        }
    )


async def checkout_payment_links_delete(square: Square) -> None:
    response = await square.checkout.payment_links.delete("7O5TBQGBS3MQP5UX6WFRCG")


async def checkout_payment_links_get(square: Square) -> None:
    response = await square.checkout.payment_links.get("7O5TBQGBS3MQP5UX6WFRCG")


async def checkout_payment_links_update(square: Square) -> None:
    response = await square.checkout.payment_links.update(
        "7O5TBQGBS3MQP5UX6WFRCG", payment_link={"version": 0, "description": "Ten prints a month"}
    )


async def orders_create(square: Square) -> None:
    response = await square.orders.create(
        order={
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "line_items": [
                {"name": "Print", "quantity": "1", "base_price_money": {"amount": 1099, "currency": "USD"}}
            ],
        }
    )


async def orders_batch_get(square: Square) -> None:
    response = await square.orders.batch_get(order_ids=["H3VX5FXFTTSA7HFRUCE5VO"])


async def orders_calculate(square: Square) -> None:
    response = await square.orders.calculate(
        order={
            "location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "line_items": [
                {"name": "Print", "quantity": "1", "base_price_money": {"amount": 1099, "currency": "USD"}}
            ],
        }
    )


async def orders_clone(square: Square) -> None:
    response = await square.orders.clone(order_id="H3VX5FXFTTSA7HFRUCE5VO")


async def orders_custom_attribute_definitions_list(square: Square) -> None:
    async for custom_attribute_definition in square.orders.custom_attribute_definitions.list():
        print(custom_attribute_definition)


async def orders_custom_attribute_definitions_create(square: Square) -> None:
    response = await square.orders.custom_attribute_definitions.create(
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        }
    )


async def orders_custom_attribute_definitions_delete(square: Square) -> None:
    response = await square.orders.custom_attribute_definitions.delete("favourite_print")


async def orders_custom_attribute_definitions_get(square: Square) -> None:
    response = await square.orders.custom_attribute_definitions.get("favourite_print")


async def orders_custom_attribute_definitions_update(square: Square) -> None:
    response = await square.orders.custom_attribute_definitions.update(
        "favourite_print",
        custom_attribute_definition={
            "key": "favourite_print",
            "name": "Favourite print",
            "visibility": "VISIBILITY_READ_WRITE_VALUES",
            "schema": {
                "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
            },
        },
    )


async def orders_custom_attributes_batch_delete(square: Square) -> None:
    response = await square.orders.custom_attributes.batch_delete(
        values={"first": {"key": "favourite_print", "order_id": "H3VX5FXFTTSA7HFRUCE5VO"}}
    )


async def orders_custom_attributes_batch_upsert(square: Square) -> None:
    response = await square.orders.custom_attributes.batch_upsert(
        values={
            "first": {
                "custom_attribute": {"key": "favourite_print", "value": "Harbour at dawn"},
                "order_id": "H3VX5FXFTTSA7HFRUCE5VO",
            }
        }
    )


async def orders_search(square: Square) -> None:
    async for order in square.orders.search(location_ids=["43VOUGHIQXQQPCBJWVW7GS"]):
        print(order)


async def orders_get(square: Square) -> None:
    response = await square.orders.get("H3VX5FXFTTSA7HFRUCE5VO")


async def orders_update(square: Square) -> None:
    response = await square.orders.update(
        "H3VX5FXFTTSA7HFRUCE5VO",
        order={"location_id": "43VOUGHIQXQQPCBJWVW7GS", "version": 1, "reference_id": "table-4"},
    )


async def orders_custom_attributes_list(square: Square) -> None:
    async for custom_attribute in square.orders.custom_attributes.list("H3VX5FXFTTSA7HFRUCE5VO"):
        print(custom_attribute)


async def orders_custom_attributes_delete(square: Square) -> None:
    response = await square.orders.custom_attributes.delete("H3VX5FXFTTSA7HFRUCE5VO", "favourite_print")


async def orders_custom_attributes_get(square: Square) -> None:
    response = await square.orders.custom_attributes.get("H3VX5FXFTTSA7HFRUCE5VO", "favourite_print")


async def orders_custom_attributes_upsert(square: Square) -> None:
    response = await square.orders.custom_attributes.upsert(
        "H3VX5FXFTTSA7HFRUCE5VO",
        "favourite_print",
        custom_attribute={"key": "favourite_print", "value": "Harbour at dawn"},
    )


async def orders_pay(square: Square) -> None:
    response = await square.orders.pay("H3VX5FXFTTSA7HFRUCE5VO", payment_ids=["AQH72WJF2QHBDRT3OI4KP7"])


async def payments_list(square: Square) -> None:
    async for payment in square.payments.list():
        print(payment)


async def payments_create(square: Square) -> None:
    response = await square.payments.create(
        source_id="cnon:card-nonce-ok", amount_money={"amount": 1099, "currency": "USD"}
    )


async def payments_cancel_by_idempotency_key(square: Square) -> None:
    response = await square.payments.cancel_by_idempotency_key(
        idempotency_key="8c3f2b7e-3d1a-4e4c-9a4b-6d2f0c1e5a77"
    )


async def payments_get(square: Square) -> None:
    response = await square.payments.get("AQH72WJF2QHBDRT3OI4KP7")


async def payments_update(square: Square) -> None:
    response = await square.payments.update(
        "AQH72WJF2QHBDRT3OI4KP7", payment={"tip_money": {"amount": 200, "currency": "USD"}}
    )


async def payments_cancel(square: Square) -> None:
    response = await square.payments.cancel("AQH72WJF2QHBDRT3OI4KP7")


async def payments_complete(square: Square) -> None:
    response = await square.payments.complete("AQH72WJF2QHBDRT3OI4KP7")


async def payouts_list(square: Square) -> None:
    async for payout in square.payouts.list():
        print(payout)


async def payouts_get(square: Square) -> None:
    response = await square.payouts.get("ATOE6PNQ4HK45VYJJAW4PO")


async def payouts_list_entries(square: Square) -> None:
    async for payout_entry in square.payouts.list_entries("ATOE6PNQ4HK45VYJJAW4PO"):
        print(payout_entry)


async def refunds_list(square: Square) -> None:
    async for payment_refund in square.refunds.list():
        print(payment_refund)


async def refunds_refund_payment(square: Square) -> None:
    response = await square.refunds.refund_payment(
        amount_money={"amount": 1099, "currency": "USD"}, payment_id="AQH72WJF2QHBDRT3OI4KP7"
    )


async def refunds_get(square: Square) -> None:
    response = await square.refunds.get("DVRQCJYQR4P6V4PXX3XFTN")


async def sites_list(square: Square) -> None:
    response = await square.sites.list()


async def snippets_delete(square: Square) -> None:
    response = await square.snippets.delete("7OXAIGYCYQPNB7MKJ35QHG")


async def snippets_get(square: Square) -> None:
    response = await square.snippets.get("7OXAIGYCYQPNB7MKJ35QHG")


async def snippets_upsert(square: Square) -> None:
    response = await square.snippets.upsert(
        "7OXAIGYCYQPNB7MKJ35QHG", snippet={"content": "<p>Print of the week</p>"}
    )


async def subscriptions_create(square: Square) -> None:
    response = await square.subscriptions.create(
        location_id="43VOUGHIQXQQPCBJWVW7GS",
        plan_variation_id="P5RYMFORTIR7HY5QJLBKRA",
        customer_id="W3CFQY4HLY2EQ7FDYFK62F",
        card_id="QNT42ZX52E3LXKF2EP4IAW",
    )


async def subscriptions_bulk_swap_plan(square: Square) -> None:
    response = await square.subscriptions.bulk_swap_plan(
        new_plan_variation_id="NTBIC3LA5KEF6GTDYP4H4V",
        old_plan_variation_id="MTDY37IDIKSV65I3MEMUR7",
        location_id="43VOUGHIQXQQPCBJWVW7GS",
    )


async def subscriptions_search(square: Square) -> None:
    async for subscription in square.subscriptions.search():
        print(subscription)


async def subscriptions_get(square: Square) -> None:
    response = await square.subscriptions.get("VD5H7VQISNARUSMQPNKULT")


async def subscriptions_update(square: Square) -> None:
    response = await square.subscriptions.update(
        "VD5H7VQISNARUSMQPNKULT", subscription={"card_id": "QNT42ZX52E3LXKF2EP4IAW"}
    )


async def subscriptions_delete_action(square: Square) -> None:
    response = await square.subscriptions.delete_action("VD5H7VQISNARUSMQPNKULT", "XWJYY2EPJG3XY76FG7DLSI")


async def subscriptions_change_billing_anchor_date(square: Square) -> None:
    response = await square.subscriptions.change_billing_anchor_date(
        "VD5H7VQISNARUSMQPNKULT", monthly_billing_anchor_date=1
    )


async def subscriptions_cancel(square: Square) -> None:
    response = await square.subscriptions.cancel("VD5H7VQISNARUSMQPNKULT")


async def subscriptions_list_events(square: Square) -> None:
    async for subscription_event in square.subscriptions.list_events("VD5H7VQISNARUSMQPNKULT"):
        print(subscription_event)


async def subscriptions_pause(square: Square) -> None:
    response = await square.subscriptions.pause("VD5H7VQISNARUSMQPNKULT")


async def subscriptions_resume(square: Square) -> None:
    response = await square.subscriptions.resume("VD5H7VQISNARUSMQPNKULT")


async def subscriptions_swap_plan(square: Square) -> None:
    response = await square.subscriptions.swap_plan(
        "VD5H7VQISNARUSMQPNKULT", new_plan_variation_id="P5RYMFORTIR7HY5QJLBKRA"
    )


async def team_members_create(square: Square) -> None:
    response = await square.team_members.create(
        team_member={"given_name": "Ada", "family_name": "Lovelace", "email_address": "ada@shop.example"}
    )


async def team_members_batch_create(square: Square) -> None:
    response = await square.team_members.batch_create(
        team_members={"first": {"team_member": {"given_name": "Ada", "family_name": "Lovelace"}}}
    )


async def team_members_batch_update(square: Square) -> None:
    response = await square.team_members.batch_update(
        team_members={"2LJSQROPDPKVZURNXK3VCZ": {"team_member": {"given_name": "Ada"}}}
    )


async def team_list_jobs(square: Square) -> None:
    async for job in square.team.list_jobs():
        print(job)


async def team_create_job(square: Square) -> None:
    response = await square.team.create_job(job={"title": "Printer"})


async def team_retrieve_job(square: Square) -> None:
    response = await square.team.retrieve_job("L2GJSARAPL5OW4JAIMGFQW")


async def team_update_job(square: Square) -> None:
    response = await square.team.update_job("L2GJSARAPL5OW4JAIMGFQW", job={"title": "Printer"})


async def team_members_search(square: Square) -> None:
    async for team_member in square.team_members.search():
        print(team_member)


async def team_members_get(square: Square) -> None:
    response = await square.team_members.get("2LJSQROPDPKVZURNXK3VCZ")


async def team_members_update(square: Square) -> None:
    response = await square.team_members.update("2LJSQROPDPKVZURNXK3VCZ", team_member={"given_name": "Ada"})


async def team_members_wage_setting_get(square: Square) -> None:
    response = await square.team_members.wage_setting.get("2LJSQROPDPKVZURNXK3VCZ")


async def team_members_wage_setting_update(square: Square) -> None:
    response = await square.team_members.wage_setting.update(
        "2LJSQROPDPKVZURNXK3VCZ",
        wage_setting={
            "job_assignments": [
                {
                    "job_id": "L2GJSARAPL5OW4JAIMGFQW",
                    "pay_type": "HOURLY",
                    "hourly_rate": {"amount": 2500, "currency": "USD"},
                }
            ]
        },
    )


async def terminal_actions_create(square: Square) -> None:
    response = await square.terminal.actions.create(
        action={"type": "PING", "device_id": "EY5E3PSBJCH3Q4QUWABSGO"}
    )


async def terminal_actions_search(square: Square) -> None:
    async for terminal_action in square.terminal.actions.search():
        print(terminal_action)


async def terminal_actions_get(square: Square) -> None:
    response = await square.terminal.actions.get("XWJYY2EPJG3XY76FG7DLSI")


async def terminal_actions_cancel(square: Square) -> None:
    response = await square.terminal.actions.cancel("XWJYY2EPJG3XY76FG7DLSI")


async def terminal_dismiss_terminal_action(square: Square) -> None:
    response = await square.terminal.dismiss_terminal_action("XWJYY2EPJG3XY76FG7DLSI")


async def terminal_checkouts_create(square: Square) -> None:
    response = await square.terminal.checkouts.create(
        checkout={
            "amount_money": {"amount": 1099, "currency": "USD"},
            "device_options": {"device_id": "EY5E3PSBJCH3Q4QUWABSGO"},
        }
    )


async def terminal_checkouts_search(square: Square) -> None:
    async for terminal_checkout in square.terminal.checkouts.search():
        print(terminal_checkout)


async def terminal_checkouts_get(square: Square) -> None:
    response = await square.terminal.checkouts.get("Y53B4WEWT57N2SMBQZSBWI")


async def terminal_checkouts_cancel(square: Square) -> None:
    response = await square.terminal.checkouts.cancel("Y53B4WEWT57N2SMBQZSBWI")


async def terminal_dismiss_terminal_checkout(square: Square) -> None:
    response = await square.terminal.dismiss_terminal_checkout("Y53B4WEWT57N2SMBQZSBWI")


async def terminal_refunds_create(square: Square) -> None:
    response = await square.terminal.refunds.create(
        refund={
            "payment_id": "AQH72WJF2QHBDRT3OI4KP7",
            "amount_money": {"amount": 1099, "currency": "USD"},
            "reason": "Returned",
            "device_id": "EY5E3PSBJCH3Q4QUWABSGO",
        }
    )


async def terminal_refunds_search(square: Square) -> None:
    async for terminal_refund in square.terminal.refunds.search():
        print(terminal_refund)


async def terminal_refunds_get(square: Square) -> None:
    response = await square.terminal.refunds.get("JM33OO5P67QCE5BGW7YYSF")


async def terminal_refunds_cancel(square: Square) -> None:
    response = await square.terminal.refunds.cancel("JM33OO5P67QCE5BGW7YYSF")


async def terminal_dismiss_terminal_refund(square: Square) -> None:
    response = await square.terminal.dismiss_terminal_refund("JM33OO5P67QCE5BGW7YYSF")


async def transfer_orders_create(square: Square) -> None:
    response = await square.transfer_orders.create(
        transfer_order={
            "source_location_id": "66XMD5ZV7O4MMGQOKUKUJX",
            "destination_location_id": "43VOUGHIQXQQPCBJWVW7GS",
            "line_items": [{"item_variation_id": "WKUF2OCHS5ZEYQPYIWB2YV", "quantity_ordered": "5"}],
        }
    )


async def transfer_orders_search(square: Square) -> None:
    async for transfer_order in square.transfer_orders.search():
        print(transfer_order)


async def transfer_orders_get(square: Square) -> None:
    response = await square.transfer_orders.get("JSHFC747F3KST22H3XSBJO")


async def transfer_orders_update(square: Square) -> None:
    response = await square.transfer_orders.update(
        "JSHFC747F3KST22H3XSBJO", transfer_order={"expected_at": datetime(2026, 12, 15, 9, 0, tzinfo=UTC)}
    )


async def transfer_orders_delete(square: Square) -> None:
    response = await square.transfer_orders.delete("JSHFC747F3KST22H3XSBJO")


async def transfer_orders_cancel(square: Square) -> None:
    response = await square.transfer_orders.cancel("JSHFC747F3KST22H3XSBJO")


async def transfer_orders_receive(square: Square) -> None:
    response = await square.transfer_orders.receive(
        "JSHFC747F3KST22H3XSBJO",
        receipt={"line_items": [{"transfer_order_line_uid": "print", "quantity_received": "5"}]},
    )


async def transfer_orders_start(square: Square) -> None:
    response = await square.transfer_orders.start("JSHFC747F3KST22H3XSBJO")


async def vendors_batch_create(square: Square) -> None:
    response = await square.vendors.batch_create(vendors={"first": {"name": "Paper & Sons"}})


async def vendors_batch_get(square: Square) -> None:
    response = await square.vendors.batch_get(vendor_ids=["MMF2BFCIV5JCCVHTR33WQX"])


async def vendors_batch_update(square: Square) -> None:
    response = await square.vendors.batch_update(
        vendors={"MMF2BFCIV5JCCVHTR33WQX": {"vendor": {"name": "Paper & Sons"}}}
    )


async def vendors_create(square: Square) -> None:
    response = await square.vendors.create(vendor={"name": "Paper & Sons"})


async def vendors_search(square: Square) -> None:
    async for vendor in square.vendors.search():
        print(vendor)


async def vendors_get(square: Square) -> None:
    response = await square.vendors.get("MMF2BFCIV5JCCVHTR33WQX")


async def vendors_update(square: Square) -> None:
    response = await square.vendors.update("MMF2BFCIV5JCCVHTR33WQX", vendor={"name": "Paper & Sons"})


async def webhooks_event_types_list(square: Square) -> None:
    response = await square.webhooks.event_types.list()


async def webhooks_subscriptions_list(square: Square) -> None:
    async for webhook_subscription in square.webhooks.subscriptions.list():
        print(webhook_subscription)


async def webhooks_subscriptions_create(square: Square) -> None:
    response = await square.webhooks.subscriptions.create(
        subscription={
            "name": "Payments",
            "event_types": ["payment.updated"],
            "notification_url": "https://shop.example/webhooks",
        }
    )


async def webhooks_subscriptions_delete(square: Square) -> None:
    response = await square.webhooks.subscriptions.delete("VD5H7VQISNARUSMQPNKULT")


async def webhooks_subscriptions_get(square: Square) -> None:
    response = await square.webhooks.subscriptions.get("VD5H7VQISNARUSMQPNKULT")


async def webhooks_subscriptions_update(square: Square) -> None:
    response = await square.webhooks.subscriptions.update("VD5H7VQISNARUSMQPNKULT")


async def webhooks_subscriptions_update_signature_key(square: Square) -> None:
    response = await square.webhooks.subscriptions.update_signature_key("VD5H7VQISNARUSMQPNKULT")


async def webhooks_subscriptions_test(square: Square) -> None:
    response = await square.webhooks.subscriptions.test("VD5H7VQISNARUSMQPNKULT")
