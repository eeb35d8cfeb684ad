"""Checkouts of Polar's sandbox: what one costs, and what becomes of it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from aiomerchant import (
    NULL,
    APIStatusError,
    ConfigurationError,
    NotFoundError,
    PermissionDeniedError,
    Polar,
    UnprocessableEntityError,
)
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell
from tests.support.sandboxes import NOW, Told, fetch


def details(caught: Any) -> list[tuple[str, str]]:
    return [(detail.field, detail.message) for detail in caught.value.details]


class TestNew:
    """A checkout before anybody pays."""

    async def test_what_it_costs(self, polar: Polar, sell: Sell, told: Told) -> None:
        """The price of the first product, without tax as long as no country is known."""
        mug, cup = await sell(1000), await sell(500)
        told.types()
        checkout = await polar.checkouts.create(products=[str(mug.id), str(cup.id)], amount=7)
        assert told.types() == ["checkout.created"]
        assert (checkout.status, checkout.product_id, checkout.product.name) == ("open", mug.id, "At 1000")
        assert (checkout.amount, checkout.discount_amount, checkout.total_amount) == (1000, 0, 1000)
        assert (checkout.tax_amount, checkout.tax_behavior, checkout.customer_id) == (None, None, None)
        assert checkout.product_price.price_amount == 1000
        assert {str(id) for id in checkout.prices} == {str(mug.id), str(cup.id)}
        assert (checkout.is_payment_required, checkout.is_payment_setup_required) == (True, False)
        assert (checkout.locale, checkout.modified_at) == ("en", None)
        assert checkout.expires_at == NOW + timedelta(days=1)

    async def test_each_has_a_secret_of_its_own(self, polar: Polar, sell: Sell) -> None:
        """With which anybody reads it, and no other."""
        product = str((await sell(1000)).id)
        one, other = [await polar.checkouts.create(products=[product]) for _ in range(2)]
        assert one.client_secret != other.client_secret
        assert one.client_secret.startswith("polar_c_")
        assert len(one.client_secret) == 51
        assert one.url.endswith(f"/checkout/{one.client_secret}")
        public = await polar.checkouts.client_get(one.client_secret)
        assert (public.id, public.organization.slug) == (one.id, "sand-and-sons")
        assert not hasattr(public, "metadata")
        for secret in ("a", f"{one.client_secret}a"):
            with pytest.raises(NotFoundError):
                await polar.checkouts.client_get(secret)

    async def test_where_it_leads(self, polar: Polar, sell: Sell) -> None:
        """Each `{CHECKOUT_ID}` is replaced, other braces stay, and a bare origin gets a path."""
        product = str((await sell(0)).id)
        url = "https://shop.example/thanks?checkout_id={CHECKOUT_ID}&again={CHECKOUT_ID}&{other}"
        one = await polar.checkouts.create(products=[product], success_url=url)
        assert one.success_url == f"https://shop.example/thanks?checkout_id={one.id}&again={one.id}&{{other}}"
        bare = await polar.checkouts.create(products=[product], success_url="https://Shop.example")
        assert bare.success_url == "https://shop.example/"
        default = await polar.checkouts.create(products=[product])
        assert default.success_url == f"{default.url}/confirmation"

    async def test_a_free_product(self, polar: Polar, sell: Sell) -> None:
        checkout = await polar.checkouts.create(products=[str((await sell(0, "month")).id)])
        assert (checkout.amount, checkout.total_amount, checkout.tax_amount) == (0, 0, 0)
        assert checkout.is_free_product_price
        assert not checkout.is_discount_applicable
        assert not checkout.is_payment_required
        assert not checkout.is_payment_setup_required
        assert not checkout.is_payment_form_required

    async def test_a_trial(self, polar: Polar, sell: Sell) -> None:
        """Nothing is paid now, but a card is needed; a checkout may have a trial of its own, or none."""
        club = await sell(2000, "month", trial_interval="day", trial_interval_count=7)
        checkout = await polar.checkouts.create(products=[str(club.id)])
        assert (checkout.amount, checkout.total_amount) == (2000, 2000)
        assert (checkout.is_payment_required, checkout.is_payment_setup_required) == (False, True)
        assert checkout.is_payment_form_required
        assert checkout.trial_end == NOW + timedelta(days=7)
        assert (checkout.active_trial_interval, checkout.active_trial_interval_count) == ("day", 7)
        assert checkout.trial_interval is None
        longer = await polar.checkouts.create(
            products=[str(club.id)], trial_interval="week", trial_interval_count=2
        )
        assert longer.trial_end == NOW + timedelta(days=14)
        none = await polar.checkouts.create(products=[str(club.id)], allow_trial=False)
        assert (none.trial_end, none.is_payment_required) == (None, True)

    async def test_a_custom_price(self, polar: Polar) -> None:
        price = {"amount_type": "custom", "minimum_amount": 0, "maximum_amount": 5000, "preset_amount": 700}
        product = await polar.products.create(body={"name": "Tip", "prices": [price]})

        async def asked(amount: int | None) -> int:
            return (await polar.checkouts.create(products=[str(product.id)], amount=amount)).amount

        assert [await asked(amount) for amount in (None, 900, 0)] == [700, 900, 0]
        for amount, code in ((10, "invalid_amount"), (5001, "less_than_equal")):
            with pytest.raises(UnprocessableEntityError) as caught:
                await asked(amount)
            assert [(detail.field, detail.code) for detail in caught.value.details] == [("amount", code)]
        # Without a maximum, the limit is that of all prices.
        unlimited = await polar.products.create(
            body={"name": "Tip", "prices": [{"amount_type": "custom", "minimum_amount": 0}]}
        )
        with pytest.raises(UnprocessableEntityError, match="less than or equal to 99999999"):
            await polar.checkouts.create(products=[unlimited.id], amount=100_000_000)
        kept = await polar.checkouts.create(products=[str(product.id)], amount=900)
        kept = await polar.checkouts.update(kept.id, customer_name="Ada")
        assert kept.amount == 900

    async def test_seats(self, polar: Polar) -> None:
        tiers = [
            {"min_seats": 1, "max_seats": 4, "price_per_seat": 1000},
            {"min_seats": 5, "price_per_seat": 800},
        ]
        price = {"amount_type": "seat_based", "seat_tiers": {"seat_tier_type": "volume", "tiers": tiers}}
        product = await polar.products.create(
            body={"name": "Team", "prices": [price], "recurring_interval": "month"}
        )
        one = await polar.checkouts.create(products=[str(product.id)])
        five = await polar.checkouts.create(products=[str(product.id)], seats=5)
        assert [(each.seats, each.amount) for each in (one, five)] == [(1, 1000), (5, 4000)]

    async def test_graduated_seats(self, polar: Polar) -> None:
        """Each seat costs what its tier says; the first tier has the seats below its least number, too."""
        tiers = [
            {"min_seats": 3, "max_seats": 4, "price_per_seat": 1000},
            {"min_seats": 5, "price_per_seat": 800},
        ]
        price = {"amount_type": "seat_based", "seat_tiers": {"seat_tier_type": "graduated", "tiers": tiers}}
        product = await polar.products.create(body={"name": "Team", "prices": [price]})
        checkout = await polar.checkouts.create(products=[str(product.id)], seats=6)
        assert checkout.amount == 4 * 1000 + 2 * 800

    async def test_an_archived_product_is_refused(self, polar: Polar, sell: Sell) -> None:
        product = await sell(1000)
        await polar.products.update(product.id, is_archived=True)
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.create(products=[str(product.id)])
        assert details(caught) == [("products.0", "Product is archived.")]

    async def test_customers_who_are_known(self, polar: Polar, sell: Sell) -> None:
        """By their id, or by their external id; an email address alone finds nobody yet."""
        ada = await polar.customers.create(
            body={"email": "ada@example.com", "name": "Ada", "external_id": "ours"}
        )
        product = str((await sell(1000)).id)
        create = polar.checkouts.create
        by_id = await create(products=[product], customer_id=str(ada.id))
        assert (by_id.customer_email, by_id.customer_name) == ("ada@example.com", "Ada")
        assert by_id.external_customer_id is None
        by_ours = await create(products=[product], external_customer_id="ours")
        assert (by_ours.customer_id, by_ours.customer_email) == (ada.id, "ada@example.com")
        by_email = await create(products=[product], customer_email="ada@example.com")
        assert by_email.customer_id is None
        new = await create(products=[product], external_customer_id="theirs")
        assert (new.customer_id, new.external_customer_id) == (None, "theirs")

    async def test_tax(self, sandbox: Sandbox, polar: Polar, sell: Sell) -> None:
        """Is not known without a country; it is in the price in Germany, and beside it in the US."""
        for wrong in (0.1, Decimal(19), "0.1", Decimal("-0.1")):
            with pytest.raises(ConfigurationError, match="tax_rate is a Decimal from 0 to 1"):
                sandbox.polar.tax_rate = wrong
        sandbox.polar.tax_rate = Decimal("0.1")
        checkout = await polar.checkouts.create(products=[str((await sell(1000)).id)])

        async def taxed(country: str) -> tuple[Any, ...]:
            public = await polar.checkouts.client_update(
                checkout.client_secret, customer_billing_address={"country": country, "state": "US-NY"}
            )
            assert public.customer_billing_address.state == "US-NY"
            return public.tax_behavior, public.net_amount, public.tax_amount, public.total_amount

        assert await taxed("US") == ("exclusive", 1000, 100, 1100)
        assert await taxed("de") == ("inclusive", 909, 91, 1000)


class TestChanged:
    """A checkout that is open may be changed."""

    async def test_another_product(self, polar: Polar, sell: Sell, told: Told) -> None:
        """One of its own."""
        mug, cup, pot = await sell(1000), await sell(500), await sell(300)
        checkout = await polar.checkouts.create(products=[str(mug.id), str(cup.id)])
        told.types()
        changed = await polar.checkouts.update(checkout.id, product_id=str(cup.id))
        assert told.types() == ["checkout.updated"]
        assert (changed.product.name, changed.amount, changed.total_amount) == ("At 500", 500, 500)
        assert changed.product_price.price_amount == 500
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.update(checkout.id, product_id=str(pot.id))
        assert [detail.field for detail in caught.value.details] == ["product_id"]

    async def test_a_discount_by_its_code(self, polar: Polar, sell: Sell) -> None:
        """In any case of letters, until it is taken back."""
        half = await polar.discounts.create(
            body={
                "name": "Half",
                "code": "Half",
                "type": "percentage",
                "basis_points": 5000,
                "duration": "once",
            }
        )
        checkout = await polar.checkouts.create(products=[str((await sell(999)).id)])
        secret = checkout.client_secret
        public = await polar.checkouts.client_update(secret, discount_code="HALF")
        assert (public.discount_id, public.discount_amount, public.total_amount) == (half.id, 500, 499)
        public = await polar.checkouts.client_update(secret, discount_code=NULL)
        assert (public.discount_id, public.discount_amount, public.total_amount) == (None, 0, 999)
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.client_update(secret, discount_code="none")
        assert details(caught) == [("discount_code", "Discount does not exist.")]
        # A code is the buyer's: the seller's requests have no such field, and Polar ignores it.
        product = str((await sell(500)).id)
        body = {"products": [product], "discount_code": "HALF"}
        made = await polar.request("POST", "/v1/checkouts/", body=body)
        changed = await polar.request("PATCH", f"/v1/checkouts/{checkout.id}", body={"discount_code": "HALF"})
        assert [answer["discount_id"] for answer in (made, changed)] == [None, None]

    async def test_a_discount_from_the_start(self, polar: Polar, sell: Sell) -> None:
        """A fixed one takes no more than there is; a free product has none."""
        whole = await polar.discounts.create(
            body={"name": "Five", "type": "fixed", "amount": 5000, "currency": "usd", "duration": "once"}
        )
        product, free = await sell(1000), await sell(0)
        checkout = await polar.checkouts.create(products=[str(product.id)], discount_id=str(whole.id))
        assert (checkout.discount_amount, checkout.total_amount) == (1000, 0)
        assert not checkout.is_payment_form_required
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.create(products=[str(free.id)], discount_id=str(whole.id))
        assert details(caught) == [("discount_id", "Discounts are not applicable to this product.")]

    async def test_it_expires_after_a_day(
        self, sandbox: Sandbox, polar: Polar, sell: Sell, told: Told
    ) -> None:
        checkout = await polar.checkouts.create(products=[str((await sell(1000)).id)])
        told.types()
        sandbox.clock.advance(24 * 60 * 60)
        assert told.types() == ["checkout.expired"]
        assert (await polar.checkouts.get(checkout.id)).status == "expired"
        for call in (polar.checkouts.client_get, polar.checkouts.client_update):
            with pytest.raises(APIStatusError, match="ExpiredCheckoutError") as caught:
                await call(checkout.client_secret)
            assert caught.value.status == 410
        with pytest.raises(ConfigurationError, match=r"the checkout page says: .*expired"):
            await sandbox.polar.pay(checkout)


class TestPaid:
    """What a payment makes, with its events in their order."""

    NEW = ("member.created", "checkout.updated", "customer.created", "customer.state_changed")
    KNOWN = ("checkout.updated", "customer.updated", "customer.state_changed")
    ORDER = ("order.created", "order.updated", "order.paid", "checkout.updated")

    async def test_a_single_purchase(
        self, sandbox: Sandbox, polar: Polar, sell: Sell, told: Told, licensed: Any
    ) -> None:
        product = await sell(1000)
        await polar.products.update_benefits(product.id, benefits=[str(licensed.id)])
        checkout = await polar.checkouts.create(
            products=[str(product.id)],
            customer_email="Ada@Example.com",
            customer_name="Ada",
            external_customer_id="ours",
            metadata={"cart": 7},
            customer_metadata={"tier": "gold"},
        )
        told.types()
        paid = await sandbox.polar.pay(checkout)
        assert paid.status == "succeeded"
        assert await polar.checkouts.get(checkout.id) == paid
        payloads = told.new()
        assert [payload["type"] for payload in payloads] == [
            *self.NEW,
            *self.ORDER,
            "benefit_grant.created",
            "customer.state_changed",
        ]
        # The event of the confirmation does not know the customer yet.
        assert [payload["data"]["status"] for payload in (payloads[1], payloads[7])] == [
            "confirmed",
            "succeeded",
        ]
        assert payloads[1]["data"]["customer_id"] is None

        customer = await polar.customers.get_external("ours")
        assert (customer.id, customer.email, customer.name) == (paid.customer_id, "Ada@example.com", "Ada")
        assert (customer.billing_name, customer.locale, customer.type) == ("Ada", "en", "individual")
        assert (customer.metadata, customer.email_verified) == ({"tier": "gold"}, False)
        (owner,) = sandbox.polar.store["members"].values()
        assert (owner["role"], owner["email"]) == ("owner", customer.email)

        (order,) = await polar.orders.list().collect()
        assert (order.status, order.paid, order.billing_reason) == ("paid", True, "purchase")
        assert (order.total_amount, order.due_amount, order.refundable_amount) == (1000, 1000, 1000)
        assert (order.checkout_id, order.customer_id, order.metadata) == (
            checkout.id,
            customer.id,
            {"cart": 7},
        )
        assert order.invoice_number.startswith("SAND-AND-SONS-")
        assert order.invoice_number.endswith("-0001")
        assert [(item.label, item.amount) for item in order.items] == [("At 1000", 1000)]
        (payment,) = await polar.payments.list().collect()
        assert (payment.status, payment.amount, payment.order_id) == ("succeeded", 1000, order.id)

        (grant,) = await polar.benefit_grants.list().collect()
        assert (grant.order_id, grant.subscription_id, grant.is_granted) == (order.id, None, True)
        assert str(grant.member.id) == owner["id"]
        (key,) = await polar.license_keys.list().collect()
        assert (str(key.id), key.display_key) == (
            grant.properties.license_key_id,
            grant.properties.display_key,
        )
        assert key.key.startswith("AB-")
        assert (len(key.key), key.display_key) == (39, f"****-{key.key[-6:]}")
        assert (key.limit_activations, key.limit_usage) == (1, 10)
        assert key.expires_at == NOW.replace(month=2)

    async def test_a_subscription(
        self, sandbox: Sandbox, polar: Polar, sell: Sell, told: Told, licensed: Any
    ) -> None:
        """Its licence keys do not expire, whatever the benefit says."""
        club = await sell(2000, "month")
        await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
        checkout = await polar.checkouts.create(products=[str(club.id)])
        told.types()
        paid = await sandbox.polar.pay(checkout, email="ada@example.com")
        assert told.types() == [
            *self.NEW,
            "subscription.created",
            "subscription.active",
            "subscription.updated",
            *self.ORDER,
            "benefit_grant.created",
            "customer.state_changed",
        ]
        (subscription,) = await polar.subscriptions.list().collect()
        assert (subscription.status, subscription.amount) == ("active", 2000)
        assert (subscription.checkout_id, paid.subscription_id) == (checkout.id, None)
        assert subscription.started_at == subscription.current_period_start == NOW
        assert subscription.current_period_end == NOW.replace(month=2)
        (order,) = await polar.orders.list().collect()
        assert (order.billing_reason, order.subscription_id) == ("subscription_create", subscription.id)
        (key,) = await polar.license_keys.list().collect()
        assert key.expires_at is None
        state = await polar.customers.get_state(paid.customer_id)
        assert [one.id for one in state.active_subscriptions] == [subscription.id]
        assert [one.benefit_type for one in state.granted_benefits] == ["license_keys"]

    async def test_a_customer_who_is_known(
        self, sandbox: Sandbox, polar: Polar, sell: Sell, told: Told
    ) -> None:
        """By the email address: the name stays, and the metadata is put beside the present one."""
        ada = await polar.customers.create(
            body={"email": "ada@example.com", "name": "Ada", "metadata": {"a": 1}}
        )
        checkout = await polar.checkouts.create(
            products=[str((await sell(1000)).id)],
            customer_email="ADA@example.com",
            customer_name="Another",
            customer_metadata={"b": 2},
        )
        told.types()
        paid = await sandbox.polar.pay(checkout)
        assert told.types() == [*self.KNOWN, *self.ORDER, "customer.state_changed"]
        assert paid.customer_id == ada.id
        ada = await polar.customers.get(ada.id)
        assert (ada.name, ada.metadata) == ("Ada", {"a": 1, "b": 2})

    async def test_a_declined_card(self, sandbox: Sandbox, polar: Polar, sell: Sell, told: Told) -> None:
        """Nothing is bought, the payment is recorded, and the buyer may try again."""
        checkout = await polar.checkouts.create(products=[str((await sell(1000)).id)])
        told.types()
        declined = await sandbox.polar.pay(checkout, decline=True)
        assert declined.status == "open"
        assert told.types() == []
        assert await polar.orders.list().collect() == []
        (payment,) = await polar.payments.list().collect()
        assert (payment.status, payment.decline_reason) == ("failed", "card_declined")
        assert (payment.checkout_id, payment.order_id) == (checkout.id, None)
        assert (await sandbox.polar.pay(str(checkout.id))).status == "succeeded"

    async def test_it_is_paid_once(self, sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell) -> None:
        checkout = await buy(await sell(1000))
        with pytest.raises(ConfigurationError, match="is not open: succeeded"):
            await sandbox.polar.pay(checkout)
        with pytest.raises(PermissionDeniedError, match=r"NotOpenCheckout.* is not open: succeeded"):
            await polar.checkouts.update(checkout.id, customer_name="Ada")
        with pytest.raises(ConfigurationError, match="there is no checkout"):
            await sandbox.polar.pay("11111111-1111-4111-8111-111111111111")

    async def test_what_is_refused_is_not_kept(self, polar: Polar, sell: Sell) -> None:
        """Not even what was filled in well."""
        checkout = await polar.checkouts.create(products=[str((await sell(1000)).id)])
        with pytest.raises(UnprocessableEntityError, match="confirmation_token_id"):
            await polar.checkouts.client_confirm(
                checkout.client_secret, customer_email="ada@example.com", customer_name="Ada"
            )
        assert await polar.checkouts.get(checkout.id) == checkout

    async def test_nor_what_was_filled_in_with_a_card_that_is_declined(
        self, sandbox: Sandbox, polar: Polar, sell: Sell
    ) -> None:
        """The payment that failed is there."""
        checkout = await polar.checkouts.create(products=[str((await sell(1000)).id)])
        await sandbox.polar.pay(checkout, email="ada@example.com", decline=True)
        assert await polar.checkouts.get(checkout.id) == checkout
        (payment,) = (await polar.payments.list()).items
        assert (payment.status, payment.checkout_id) == ("failed", checkout.id)

    async def test_by_the_api(self, sandbox: Sandbox, polar: Polar, sell: Sell) -> None:
        """The answer says that it is confirmed; it has succeeded soon after. A paid one needs a card."""
        free, paid = await sell(0), await sell(1000)
        checkout = await polar.checkouts.create(products=[str(free.id)])
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.client_confirm(checkout.client_secret)
        assert [(one.field, one.code) for one in caught.value.details] == [("customer_email", "missing")]
        confirmed = await polar.checkouts.client_confirm(
            checkout.client_secret, customer_email="ada@example.com"
        )
        assert (confirmed.status, confirmed.total_amount) == ("confirmed", 0)
        assert confirmed.customer_session_token.startswith("polar_cst_")
        got = await polar.checkouts.get(checkout.id)
        assert (got.status, got.customer_id) == ("succeeded", confirmed.customer_id)
        (order,) = await polar.orders.list().collect()
        assert (order.status, order.total_amount) == ("paid", 0)
        portal = polar.with_options(access_token=confirmed.customer_session_token)
        assert (await portal.customer_portal.orders.list().collect())[0].id == order.id
        user = await portal.customer_portal.customer_session.get_authenticated_user()
        assert (user.type, user.email) == ("customer", "ada@example.com")
        with pytest.raises(ConfigurationError):
            await portal.customer_portal.members.list_members()

        checkout = await polar.checkouts.create(products=[str(paid.id)], customer_email="ada@example.com")
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.client_confirm(checkout.client_secret)
        assert [detail.field for detail in caught.value.details] == ["confirmation_token_id"]
        confirmed = await polar.checkouts.client_confirm(
            checkout.client_secret, confirmation_token_id="ctoken_1"
        )
        assert (await polar.checkouts.get(checkout.id)).status == "succeeded"

    async def test_a_second_subscription_is_refused(
        self, sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell
    ) -> None:
        """The checkout stays open. An organization may allow it."""
        club = await sell(0, "month")
        await buy(club, customer_email="ada@example.com")
        second = await polar.checkouts.create(products=[str(club.id)], customer_email="ada@example.com")
        with pytest.raises(PermissionDeniedError, match="AlreadyActiveSubscriptionError"):
            await polar.checkouts.client_confirm(second.client_secret)
        assert (await polar.checkouts.get(second.id)).status == "open"
        organization = sandbox.polar.store["organizations"][sandbox.polar.organization_id]
        organization["subscription_settings"]["allow_multiple_subscriptions"] = True
        assert (await sandbox.polar.pay(second)).status == "succeeded"

    async def test_discounts_are_used_up_by_confirmations(
        self, sandbox: Sandbox, polar: Polar, sell: Sell
    ) -> None:
        once = await polar.discounts.create(
            body={
                "name": "One",
                "type": "percentage",
                "basis_points": 3333,
                "duration": "once",
                "max_redemptions": 1,
            }
        )
        product = str((await sell(999)).id)
        one, other = [
            await polar.checkouts.create(products=[product], discount_id=str(once.id)) for _ in range(2)
        ]
        assert (one.discount_amount, (await polar.discounts.get(once.id)).redemptions_count) == (333, 0)
        await sandbox.polar.pay(one)
        assert (await polar.discounts.get(once.id)).redemptions_count == 1
        (order,) = await polar.orders.list().collect()
        assert (order.subtotal_amount, order.discount_amount, order.total_amount) == (999, 333, 666)
        assert (order.discount_id, [item.amount for item in order.items]) == (once.id, [999])
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.client_confirm(
                other.client_secret, customer_email="b@example.com", confirmation_token_id="ctoken_1"
            )
        assert details(caught) == [("discount_id", "Discount is no longer redeemable.")]
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.create(products=[product], discount_id=str(once.id))
        assert details(caught) == [("discount_id", "Discount does not exist.")]

    async def test_an_upgrade_of_a_free_subscription(
        self, sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told
    ) -> None:
        """The subscription stays, with another product and a period that begins now."""
        free, club = await sell(0, "month"), await sell(2000, "year")
        bought = await buy(free)
        (subscription,) = await polar.subscriptions.list().collect()
        sandbox.clock.advance(24 * 60 * 60)
        checkout = await polar.checkouts.create(products=[str(club.id)], subscription_id=str(subscription.id))
        assert checkout.customer_id == bought.customer_id
        told.types()
        await sandbox.polar.pay(checkout)
        assert told.types() == [*self.KNOWN, "subscription.updated", *self.ORDER, "customer.state_changed"]
        upgraded = await polar.subscriptions.get(subscription.id)
        assert (upgraded.product_id, upgraded.amount) == (club.id, 2000)
        assert upgraded.current_period_end == sandbox.clock.now().replace(year=2027)
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.create(products=[str(club.id)], subscription_id=str(subscription.id))
        assert details(caught) == [("subscription_id", "Only free subscriptions can be upgraded.")]


class TestLinks:
    """Links that open a checkout for each visitor."""

    async def test_each_visit_opens_a_checkout(self, sandbox: Sandbox, polar: Polar, sell: Sell) -> None:
        """With what the link says, and its id in the success URL."""
        product = await sell(1000)
        url = "https://shop.example/thanks?id={CHECKOUT_ID}"
        link = await polar.checkout_links.create(
            body={
                "payment_processor": "stripe",
                "products": [str(product.id)],
                "success_url": url,
                "metadata": {"campaign": "spring"},
            }
        )
        other = await polar.checkout_links.create(
            body={"payment_processor": "stripe", "product_price_id": str(product.prices[0].id)}
        )
        assert link.client_secret.startswith("polar_cl_")
        assert link.client_secret != other.client_secret
        assert (link.success_url, [one.id for one in other.products]) == (url, [product.id])
        targets = set()
        for _ in range(2):
            status, _, headers = await fetch("GET", link.url)
            assert status == 307
            targets.add(headers["location"])
        checkouts = await polar.checkouts.list().collect()
        assert {checkout.url for checkout in checkouts} == targets
        assert len(targets) == 2
        for checkout in checkouts:
            assert checkout.success_url == f"https://shop.example/thanks?id={checkout.id}"
            assert checkout.metadata == {"campaign": "spring"}
        await polar.checkout_links.delete(link.id)
        assert (await fetch("GET", link.url))[0] == 404
        await polar.products.update(product.id, is_archived=True)
        assert (await fetch("GET", other.url))[0] == 422


class TestPage:
    """The page at the URL of a checkout, for people."""

    async def test_a_buyer_pays(self, polar: Polar, sell: Sell) -> None:
        """It leads on to the success URL, with a session of the customer."""
        product = await sell(1999, description="<b>")
        checkout = await polar.checkouts.create(
            products=[str(product.id)],
            customer_name='"Ada" <a>',
            success_url="https://shop.example/thanks?id={CHECKOUT_ID}",
        )
        status, body, headers = await fetch("GET", checkout.url)
        assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert "form-action 'self' https://shop.example" in headers["content-security-policy"]
        text = body.decode()
        assert "At 1999" in text
        assert "19.99 USD" in text
        assert "&quot;Ada&quot; &lt;a&gt;" in text
        status, body, _ = await fetch("POST", checkout.url, data={"decision": "pay"})
        assert (status, b'role="alert">customer_email: ' in body) == (422, True)
        form = {"customer_email": "ada@example.com", "decision": "decline"}
        status, body, _ = await fetch("POST", checkout.url, data=form)
        assert (status, b'role="alert">Your card was declined.' in body) == (400, True)
        status, _, headers = await fetch("POST", checkout.url, data={**form, "decision": "pay"})
        target = urlsplit(headers["location"])
        assert (status, target.netloc, target.path) == (303, "shop.example", "/thanks")
        query = parse_qs(target.query)
        assert query["id"] == [str(checkout.id)]
        portal = polar.with_options(access_token=query["customer_session_token"][0])
        assert (await portal.customer_portal.customers.get()).email == "ada@example.com"

    async def test_what_cannot_be_paid(self, polar: Polar, sell: Sell, buy: Sell) -> None:
        """The page says why; the confirmation is a page too."""
        checkout = await buy(await sell(0))
        status, body, _ = await fetch("GET", checkout.url)
        assert (status, b"The checkout is succeeded." in body) == (410, True)
        status, body, _ = await fetch("POST", checkout.url, data={"decision": "pay"})
        assert (status, b"is not open: succeeded" in body) == (403, True)
        status, body, _ = await fetch("GET", checkout.success_url)
        assert (status, b"Thank you" in body) == (200, True)
        for method in ("GET", "POST"):
            status, _, _ = await fetch(method, f"{checkout.url}a")
            assert status == 404


def test_a_plain_with_statement_pays_too() -> None:
    """Without an event loop of one's own, in a thread beside the servers."""
    import asyncio

    async def bought(sandbox: Sandbox) -> str | None:
        polar = sandbox.polar.client
        price = {"amount_type": "fixed", "price_amount": 1000}
        product = await polar.products.create(
            body={"name": "Club", "prices": [price], "recurring_interval": "month"}
        )
        return (await sandbox.polar.pay(await polar.checkouts.create(products=[str(product.id)]))).status

    with Sandbox(start=NOW) as sandbox:
        assert asyncio.run(bought(sandbox)) == "succeeded"
        sandbox.clock.advance(31 * 24 * 60 * 60)
        assert len(sandbox.polar.store["orders"]) == 2
