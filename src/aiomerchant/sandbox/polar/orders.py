"""Polar's orders: what is billed, whether it is paid, and what of it was refunded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import UPPERCASE, Record

from .benefits import Benefits
from .commerce import Commerce
from .customers import Customers
from .prices import amount_off, rounded, shared, taxed
from .refusals import problem, refused

__all__ = ["Orders"]

#: The amounts that a draft has from the one that it was created with.
DRAFTED: Final = ("subtotal_amount", "net_amount", "total_amount", "due_amount", "refundable_amount")
EXCEEDED: Final = "Refund amount exceeds refundable amount"
#: The fields of a checkout that its orders have too.
COPIED: Final = ("custom_field_data", "metadata", "seats", "units")


class Orders:
    """Orders, their payments and their refunds.

    Args:
        commerce: Holds the records.
        customers: Knows who has a card.
        benefits: Grants what single purchases give.
    """

    def __init__(self, commerce: Commerce, customers: Customers, benefits: Benefits) -> None:
        self._commerce = commerce
        self._customers = customers
        self._benefits = benefits
        #: What customers are credited, by their ids and the currency.
        self._balances: Counter[tuple[str, str]] = Counter()
        #: The series of invoice numbers of each customer, and how many orders it has.
        self._series: dict[str, tuple[str, int]] = {}

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "orders:create": Endpoint(self._create),
            "orders:finalize": Endpoint(self._finalize),
            "refunds:create": Endpoint(self._refund),
        }

    def item(self, label: str, amount: int, price: Record | None = None, **more: Any) -> Record:
        """One position of an order."""
        return {
            "id": self._commerce.ids.uuid(),
            "created_at": self._commerce.now,
            "modified_at": None,
            "label": label,
            "amount": amount,
            "tax_amount": 0,
            "proration": False,
            "product_price_id": price and price["id"],
            **more,
        }

    def bill(
        self,
        customer: Record,
        items: Iterable[Record],
        reason: str,
        *,
        product: Record,
        currency: str,
        discount: Record | None = None,
        subscription: Record | None = None,
        checkout: Record | None = None,
        paid: bool = False,
    ) -> Record:
        """A new order, of which no event tells yet.

        Args:
            customer: The customer.
            items: The positions.
            reason: The `billing_reason`.
            product: The product.
            currency: The currency of all amounts.
            discount: The discount, which is not for what remains of other periods.
            subscription: The subscription that is billed.
            checkout: The checkout that made the order.
            paid: Whether it has been paid.
        """
        items = list(items)
        subtotal = sum(item["amount"] for item in items)
        off = amount_off(discount, sum(item["amount"] for item in items if not item["proration"]), currency)
        address = (checkout or {}).get("customer_billing_address") or customer["billing_address"]
        net, tax, _ = taxed(subtotal - off, self._commerce.host.tax_rate, address and address["country"])
        applied = self._apply_balance(customer["id"], currency, net + tax)
        due = max(net + tax + applied, 0)
        refundable = max(net + applied, 0)
        amounts = [item["amount"] for item in items]
        for item, share in zip(items, shared(tax, amounts), strict=True):
            item["tax_amount"] = share
        copied = checkout or subscription or {}
        self._commerce.sell(product)
        return self._commerce.make(
            "orders",
            {
                **{name: copied[name] for name in COPIED if name in copied},
                "status": "paid" if paid else "pending",
                "paid": paid,
                "subtotal_amount": subtotal,
                "discount_amount": off,
                "net_amount": net,
                "tax_amount": tax,
                "total_amount": net + tax,
                "applied_balance_amount": applied,
                "due_amount": due,
                "refundable_amount": refundable,
                "refundable_tax_amount": due - refundable,
                "currency": currency,
                "billing_reason": reason,
                "billing_name": customer["billing_name"],
                "billing_address": address,
                "invoice_number": self._invoice_number(customer),
                "customer_id": customer["id"],
                "product_id": product["id"],
                "discount_id": discount and discount["id"],
                "subscription_id": subscription and subscription["id"],
                "checkout_id": checkout and checkout["id"],
                "items": items,
                "description": product["name"],
            },
        )

    def tell_paid(self, order: Record) -> None:
        self._commerce.tell("orders", "updated", order)
        self._commerce.tell("orders", "paid", order)

    def collect(self, order: Record, trigger: str) -> bool:
        """Take what is due from the customer's card; False if there is none, or if it is declined."""
        if order["due_amount"]:
            customer = self._commerce.rows("customers").get(order["customer_id"])
            if customer is None or not self._customers.has_card(customer):
                return False
            declined = self._customers.is_declined(customer)
            due, currency = order["due_amount"], order["currency"]
            self.pay(due, currency, trigger, declined=declined, order_id=order["id"])
            if declined:
                return False
        self._commerce.change("orders", order, status="paid", paid=True, next_payment_attempt_at=None)
        return True

    def pay(self, amount: int, currency: str, trigger: str, *, declined: bool = False, **of: str) -> Record:
        """A payment by card: of an order, or of a checkout."""
        refusal = {"decline_reason": "card_declined", "decline_message": "Your card was declined."}
        given = {
            "processor": "stripe",
            "status": "failed" if declined else "succeeded",
            "amount": amount,
            "currency": currency,
            "method": "card",
            "method_metadata": {"brand": "visa", "last4": "4242"},
            "trigger": trigger,
            **(refusal if declined else {}),
            **of,
        }
        return self._commerce.make("payments", given)

    def void_open(self, subscription: Record) -> None:
        """Void the orders of a subscription that are not paid."""
        for order in self._commerce.of("orders", "subscription_id", subscription["id"]):
            if order["status"] == "pending":
                balance = order["customer_id"], order["currency"]
                self._balances[balance] -= order["applied_balance_amount"]
                gone = {"status": "void", "next_payment_attempt_at": None}
                self._commerce.change("orders", order, **gone)
                self._commerce.tell("orders", "updated", order)

    def _apply_balance(self, customer_id: str, currency: str, total: int) -> int:
        """Credit a total below zero to the customer's balance, or take from it what it has for the total."""
        balance = customer_id, currency
        applied = -min(max(total, 0), self._balances[balance])
        self._balances[balance] += applied - min(total, 0)
        return applied

    def _invoice_number(self, customer: Record) -> str:
        series, last = self._series.get(customer["id"]) or (self._commerce.ids.text(8, UPPERCASE), 0)
        self._series[customer["id"]] = series, last + 1
        return f"{self._commerce.organization['slug'].upper()}-{series}-{last + 1:04}"

    # Drafts

    def _create(self, request: Request) -> Record:
        """Create a draft of an order, whose amounts are the given one, without tax."""
        body = request.body
        product = self._commerce.rows("products")[body["product_id"]]
        self._commerce.sell(product)
        amounts = dict.fromkeys(DRAFTED, body["amount"]) if body.get("amount") is not None else {}
        label = body.get("description") or product["name"]
        items = [self.item(label, body.get("amount") or 0)]
        drafted = {"status": "draft", "paid": False, "billing_reason": "purchase", "description": label}
        created: Record = self._commerce.records.create(
            evolve(request, body={**drafted, **amounts, "items": items, **body})
        )
        return created

    def _finalize(self, request: Request) -> Record:
        """Charge the customer's card for a draft, and grant the benefits of its product."""
        commerce = self._commerce
        order = commerce.find("orders", request.path["id"])
        if order["status"] != "draft":
            raise problem(412, "OrderNotDraft", "Order is not a draft.")
        customer = commerce.rows("customers")[order["customer_id"]]
        if not self.collect(order, "purchase"):
            raise problem(402, "PaymentFailed", "The customer has no payment method.")
        commerce.change("orders", order, invoice_number=self._invoice_number(customer))
        self.tell_paid(order)
        self._benefits.follow(order, "order_id")
        commerce.tell_state(customer)
        return order

    # Refunds: https://polar.sh/docs/features/refunds

    def _refund(self, request: Request) -> Record:
        """Give back a part of an order, up to its net amount; its tax goes back in proportion."""
        commerce, body = self._commerce, request.body
        order = commerce.rows("orders")[body["order_id"]]
        if order["status"] == "refunded":
            raise problem(403, "RefundedAlready", "Order is already fully refunded.")
        if not order["paid"]:
            raise problem(404, "RefundUnknownPayment", f"Refund issued for unknown payment: {order['id']}")
        amount = body["amount"]
        if amount > order["refundable_amount"]:
            raise refused(("body", "amount"), EXCEEDED, amount)
        if body.get("revoke_benefits") and order["subscription_id"] is not None:
            text = "Benefits of a subscription are revoked with it."
            raise refused(("body", "revoke_benefits"), text, True)
        last = amount == order["refundable_amount"]
        whole, left = (
            order["refundable_tax_amount"] + order["refunded_tax_amount"],
            order["refundable_amount"],
        )
        share = rounded(Decimal(whole * amount) / (left + order["refunded_amount"]))
        tax = order["refundable_tax_amount"] if last else min(share, order["refundable_tax_amount"])
        named = {name: order[name] for name in ("customer_id", "subscription_id", "currency")}
        given = {"revoke_benefits": False, **body, **named, "status": "succeeded", "tax_amount": tax}
        refund = commerce.make("refunds", given)
        commerce.change(
            "orders",
            order,
            status="refunded" if last else "partially_refunded",
            refunded_amount=order["refunded_amount"] + amount,
            refunded_tax_amount=order["refunded_tax_amount"] + tax,
            refundable_amount=order["refundable_amount"] - amount,
            refundable_tax_amount=order["refundable_tax_amount"] - tax,
        )
        commerce.tell("refunds", "created", refund)
        commerce.tell("orders", "updated", order)
        commerce.tell("orders", "refunded", order)
        if refund["revoke_benefits"]:
            self._benefits.revoke(self._benefits.of("order_id", order["id"]))
            commerce.tell_state_of(order["customer_id"])
        return refund
