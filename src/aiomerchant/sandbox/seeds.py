"""Seed data: the records of a small seller of prints and coffee with both providers, after a month.

The records are created by API calls, as an application would create them, and paid as buyers do.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from .state import Clock, Record

if TYPE_CHECKING:
    from aiomerchant.sandbox.polar.server import PolarServer
    from aiomerchant.sandbox.square.server import SquareServer

__all__ = ["fill"]

DAY: Final = 24 * 60 * 60  # seconds
#: Given name, family name, country.
PEOPLE: Final = (
    ("Ada", "Lovelace", "GB"),
    ("Grace", "Hopper", "US"),
    ("Edsger", "Dijkstra", "NL"),
    ("Katherine", "Johnson", "US"),
    ("Alan", "Turing", "GB"),
    ("Hedy", "Lamarr", "AT"),
)

#: Name, description, price in cents, and the interval of a subscription; None is a single payment.
PRODUCTS: Final[tuple[tuple[str, str, int, str | None], ...]] = (
    ("Print of the harbour", "A3, on cotton paper", 2900, None),
    ("Wallpapers", "Twelve pictures for large screens", 900, None),
    ("Print club", "A new print each month", 1500, "month"),
    ("Patron", "All prints of a year", 14000, "year"),
)
#: The sales, one a day: indices of the customer and the product.
SALES: Final = ((0, 0), (1, 2), (2, 1), (3, 0), (0, 2), (4, 3), (1, 1), (5, 0))

#: Name, and the variations with their price in cents.
MENU: Final[tuple[tuple[str, tuple[tuple[str, int], ...]], ...]] = (
    ("Coffee", (("Small", 300), ("Large", 380))),
    ("Tea", (("Pot", 420),)),
    ("Cinnamon roll", (("Piece", 350),)),
    ("Postcard", (("Piece", 150),)),
)
#: The customer (None is an unknown one), items of the menu with their quantity, the source of the payment.
ORDERS: Final[tuple[tuple[int | None, tuple[tuple[int, int], ...], str], ...]] = (
    (0, ((0, 1), (2, 1)), "cnon:card-nonce-ok"),
    (None, ((1, 2),), "CASH"),
    (3, ((0, 2), (2, 2), (3, 4)), "cnon:card-nonce-ok"),
    (1, ((3, 10),), "cnon:card-nonce-ok"),
    (None, ((0, 1),), "CASH"),
    (5, ((1, 1), (2, 1)), "cnon:card-nonce-ok"),
)

#: The customer who gets a refund.
RETURNING: Final = 1


async def fill(clock: Clock, polar: PolarServer, square: SquareServer) -> None:
    """Create the records. The clock runs through the month that ends now, and ends where it was."""
    days = len(SALES) + len(ORDERS)
    clock.advance(-days * DAY)
    prints, coffee = _Prints(polar), _Coffee(square)
    await prints.open()
    await coffee.open()
    for sale in SALES:
        await prints.sell(*sale)
        clock.advance(DAY)
    for order in ORDERS:
        await coffee.serve(*order)
        clock.advance(DAY)


class _Prints:
    """Prints, sold online through Polar."""

    def __init__(self, server: PolarServer) -> None:
        self._server = server
        self._call = server.client.with_options(strict=True).call
        self._products: list[str] = []
        self._customers: list[str] = []

    async def open(self) -> None:
        for name, description, price, interval in PRODUCTS:
            amount = {"amount_type": "fixed", "price_amount": price, "price_currency": "usd"}
            product = {"name": name, "description": description, "prices": [amount], **_again(interval)}
            made = await self._call("products:create", body=product)
            self._products.append(str(made.id))
        licence = {
            "type": "license_keys",
            "description": "Licence to print",
            "properties": {"prefix": "PRINT"},
        }
        benefit = await self._call("benefits:create", body=licence)
        wallpapers = self._products[1]
        await self._call(
            "products:update_benefits", path={"id": wallpapers}, body={"benefits": [str(benefit.id)]}
        )
        percentage = {"type": "percentage", "basis_points": 2000, "duration": "once"}
        await self._call("discounts:create", body={"name": "Opening", "code": "OPENING", **percentage})
        for given, family, country in PEOPLE:
            person = {"email": f"{given.lower()}@example.com", "name": f"{given} {family}"}
            customer = await self._call(
                "customers:create", body={**person, "billing_address": {"country": country}}
            )
            self._customers.append(str(customer.id))

    async def sell(self, person: int, item: int) -> None:
        asked = {"products": [self._products[item]], "customer_id": self._customers[person]}
        checkout = await self._call("checkouts:create", body=asked)
        await self._server.pay(checkout)


class _Coffee:
    """Coffee, sold in a shop through Square."""

    def __init__(self, server: SquareServer) -> None:
        self._server = server
        self._call = server.client.with_options(strict=True).call
        #: The ids of the first variations of the menu's items.
        self._menu: list[str] = []
        self._customers: list[str] = []

    async def open(self) -> None:
        await self._open_location()
        for name, variations in MENU:
            await self._offer(name, variations)
        for given, family, country in PEOPLE:
            person = {
                "given_name": given,
                "family_name": family,
                "email_address": f"{given.lower()}@example.com",
            }
            created = await self._call("CreateCustomer", body={**person, "address": {"country": country}})
            self._customers.append(created.customer.id)
        for given in ("Robin", "Marie"):
            member = {"given_name": given, "family_name": "Sand", "status": "ACTIVE"}
            await self._call("CreateTeamMember", body={"team_member": member})

    async def serve(self, person: int | None, wanted: Iterable[tuple[int, int]], source: str) -> None:
        who = {} if person is None else {"customer_id": self._customers[person]}
        where = {"location_id": self._server.location_id}
        lines = [(self._menu[item], quantity) for item, quantity in wanted]
        items = [{"catalog_object_id": variation, "quantity": str(quantity)} for variation, quantity in lines]
        order = (await self._call("CreateOrder", body={"order": {**where, **who, "line_items": items}})).order
        total = {"amount": order.total_money.amount, "currency": order.total_money.currency}
        cash = {"cash_details": {"buyer_supplied_money": total}} if source == "CASH" else {}
        taken = {"source_id": source, "amount_money": total, "order_id": order.id, **where, **who, **cash}
        key = {"idempotency_key": order.id}
        payment = (await self._call("CreatePayment", body={**key, **taken})).payment
        if person == RETURNING:
            await self._refund(payment.id, total)

    async def _open_location(self) -> None:
        address = {"address_line_1": "1 Harbour Street", "locality": "San Francisco", "country": "US"}
        await self._call(
            "UpdateLocation",
            path={"location_id": self._server.location_id},
            body={"location": {"name": "Harbour Street", "address": address}},
        )

    async def _offer(self, name: str, variations: Iterable[tuple[str, int]]) -> None:
        offered = [
            {
                "type": "ITEM_VARIATION",
                "id": f"#{name} {variation}",
                "item_variation_data": {
                    "name": variation,
                    "pricing_type": "FIXED_PRICING",
                    "price_money": _usd(price),
                },
            }
            for variation, price in variations
        ]
        item = {"type": "ITEM", "id": f"#{name}", "item_data": {"name": name, "variations": offered}}
        made = await self._call("UpsertCatalogObject", body={"idempotency_key": name, "object": item})
        self._menu.append(made.catalog_object.item_data.variations[0].id)

    async def _refund(self, payment: str, money: Record) -> None:
        asked = {"payment_id": payment, "amount_money": money, "reason": "They were bent"}
        await self._call("RefundPayment", body={"idempotency_key": payment, **asked})


def _again(interval: str | None) -> Record:
    return {} if interval is None else {"recurring_interval": interval, "recurring_interval_count": 1}


def _usd(amount: int) -> Record:
    return {"amount": amount, "currency": "USD"}
