"""What a checkout costs: amounts, trial, and whether a payment is needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.state import Record, to_iso

from .commerce import Commerce
from .periods import later
from .prices import (
    LARGEST,
    LEAST,
    Choice,
    amount_off,
    charged,
    chosen,
    chosen_amount,
    free,
    in_currency,
    static_price,
    taxed,
)
from .quantities import QUANTITIES
from .refusals import refused

__all__ = ["Quotes"]

#: The fields of a billing address that a buyer is asked for.
ADDRESS: Final = ("country", "state", "city", "postal_code", "line1", "line2")


class Quotes:
    """What checkouts cost, by the products, prices and discounts in the records."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def quote(self, fields: Record, discount: Record | None, asked: Mapping[str, Any]) -> Record:
        """The fields of a checkout that follow from its other ones.

        Args:
            fields: The checkout: its product and prices, its currency and its customer.
            discount: The discount.
            asked: The `amount`, the `seats` and the `units` that the buyer chose.

        Raises:
            Refusal: The product has no price in the currency, or does not take the amount.
        """
        product = self._commerce.rows("products")[fields["product_id"]]
        prices = in_currency(fields["prices"][product["id"]], fields["currency"])
        price = static_price(prices)
        if price is None:
            text = "Product is not available in the specified currency."
            raise refused(("body", "products", 0), text, product["id"])
        numbers = {one.name: one.chosen(prices, fields, asked.get(one.name)) for one in QUANTITIES}
        wanted = asked.get("amount") if chosen(prices) else None
        if wanted is not None:
            _accept_amount(next(one for one in prices if one["amount_type"] == "custom"), wanted)
        amount = charged(prices, Choice(wanted, **numbers))
        off = amount_off(discount, amount, fields["currency"])
        return {
            "product": product,
            "product_price": price,
            "product_price_id": price["id"],
            "discount": discount,
            "attached_custom_fields": product["attached_custom_fields"],
            "amount": amount,
            **numbers,
            "discount_amount": off,
            "is_free_product_price": free(prices),
            "is_discount_applicable": not free(prices),
            **self._taxed(fields, amount - off),
            **self._trial(fields, product),
            **self._needs(fields, product, prices, amount, discount),
        }

    def choice(self, checkout: Record) -> Record:
        """What the buyer of a checkout chose: the amount, the seats and the units."""
        prices = in_currency(checkout["prices"][checkout["product_id"]], checkout["currency"])
        numbers = {one.name: checkout[one.name] for one in QUANTITIES}
        return {"amount": chosen_amount(prices, checkout["amount"], Choice(**numbers)), **numbers}

    def _taxed(self, fields: Record, net: int) -> Record:
        """Net amount, tax and total; without a country, the tax of what costs something is not known."""
        country = (fields.get("customer_billing_address") or {}).get("country")
        rest, tax, behavior = taxed(net, self._commerce.host.tax_rate, country)
        known = country is not None or not net
        return {
            "net_amount": rest,
            "tax_amount": tax if known else None,
            "tax_behavior": behavior,
            "total_amount": rest + tax,
        }

    def _trial(self, fields: Record, product: Record) -> Record:
        """The trial of the checkout itself, or that of the product."""
        interval, count = fields.get("trial_interval"), fields.get("trial_interval_count")
        if interval is None:
            interval, count = product["trial_interval"], product["trial_interval_count"]
        if interval is None or not product["is_recurring"] or fields.get("allow_trial") is False:
            return dict.fromkeys(("active_trial_interval", "active_trial_interval_count", "trial_end"))
        count = count or 1
        return {
            "active_trial_interval": interval,
            "active_trial_interval_count": count,
            "trial_end": to_iso(later(self._commerce.moment, interval, count)),
        }

    def _needs(
        self, fields: Record, product: Record, prices: list[Record], amount: int, discount: Record | None
    ) -> Record:
        """Whether a payment is needed now, or a card for later ones."""
        total = amount - amount_off(discount, amount, fields["currency"])
        trial = self._trial(fields, product)["trial_end"] is not None
        metered = any("meter_id" in one for one in prices)
        forever = discount is None or discount["duration"] == "forever"
        later_amount = total if forever else amount
        setup = product["is_recurring"] and (later_amount > 0 or metered)
        required = total > 0 and not trial
        form = required or setup
        asks = form or bool(fields.get("require_billing_address"))
        modes = dict.fromkeys(ADDRESS, "disabled") | (
            {"country": "required", "state": "optional"} if asks else {}
        )
        if fields.get("require_billing_address"):
            modes |= dict.fromkeys(("city", "postal_code", "line1"), "required") | {"line2": "optional"}
        return {
            "is_payment_required": required,
            "is_payment_setup_required": setup,
            "is_payment_form_required": form,
            "billing_address_fields": modes,
        }


def _accept_amount(price: Record, amount: int) -> None:
    """Refuse an amount that a custom price does not allow."""
    location = ("body", "amount")
    least, most = price["minimum_amount"], price["maximum_amount"] or LARGEST
    if 0 < amount < LEAST and least < LEAST:
        raise refused(location, "Amount must be 0 or at least $0.50.", amount, "invalid_amount")
    if amount < least:
        text = f"Input should be greater than or equal to {least}"
        raise refused(location, text, amount, "greater_than_equal")
    if amount > most:
        raise refused(location, f"Input should be less than or equal to {most}", amount, "less_than_equal")
