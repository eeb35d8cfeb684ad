"""Adds up orders: discounts first, then service charges and taxes, line by line.

https://developer.squareup.com/docs/orders-api/price-adjustments
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import Final, TypeAlias

from attrs import define

from aiomerchant.sandbox.state import Record

from .money import amount_of, money

__all__ = ["add_up", "apportion", "percent"]

APPORTIONED: Final = ("APPORTIONED_PERCENTAGE_PHASE", "APPORTIONED_AMOUNT_PHASE")
#: The fields of an adjustment's uid, by the field of an order.
UIDS: Final = {
    "taxes": "tax_uid",
    "discounts": "discount_uid",
    "service_charges": "service_charge_uid",
}

Money: TypeAlias = Callable[[int], Record]


@define(eq=False)
class _Line:
    """A line while it is added up.

    Attributes:
        record: The line.
        gross: What it costs without adjustments.
        left: What it costs after the adjustments so far.
    """

    record: Record
    gross: int
    left: int
    discounts: int = 0
    charges: int = 0
    #: The taxes within what is left, and those on top of it.
    inclusive: int = 0
    additive: int = 0


def percent(text: str) -> Fraction:
    """The part that a percentage is: that of 7.5 is 3/40."""
    return Fraction(text) / 100


def apportion(amount: int, weights: list[int]) -> list[int]:
    """Divide an amount in proportion to weights; what rounding leaves goes where it took most."""
    whole = sum(weights)
    if not whole:
        return [0] * len(weights)
    exact = [Fraction(amount * weight, whole) for weight in weights]
    parts = [int(share) for share in exact]
    rest = sorted(range(len(parts)), key=lambda at: parts[at] - exact[at])
    for at in rest[: amount - sum(parts)]:
        parts[at] += 1
    return parts


def add_up(order: Record, currency: str, *, tip: int = 0, paid: int = 0, tax_in_gross: bool = False) -> None:
    """Set all amounts of an order that Square calculates.

    Half a cent is rounded to the even cent.

    Args:
        order: The order. Its lines, taxes and discounts have uids, scopes and prices.
        currency: Its currency.
        tip: The tips that were paid.
        paid: What was paid, tips included.
        tax_in_gross: Whether the gross sales of a line contain the taxes that its price contains.
    """
    _Sum(order, currency).fill(tip, paid, tax_in_gross=tax_in_gross)


class _Sum:
    def __init__(self, order: Record, currency: str) -> None:
        self._order = order
        self._money: Money = lambda amount: money(amount, currency)
        self._lines = [self._line(line) for line in order.get("line_items", ())]

    def fill(self, tip: int, paid: int, *, tax_in_gross: bool) -> None:
        self._forget()
        self._discount()
        charges = list(self._order.get("service_charges", ()))
        self._charge_lines([one for one in charges if one["calculation_phase"] in APPORTIONED])
        whole = [one for one in charges if one["calculation_phase"] not in APPORTIONED]
        taxes: list[Record] = self._order.get("taxes", [])
        self._reset(taxes)
        for line in self._lines:
            own = [tax for tax in taxes if line in self._reached("taxes", tax)]
            line.inclusive, line.additive = self._tax(line.record, line.left, own)
        subtotal = sum(line.left for line in self._lines)
        total = subtotal + sum(line.additive for line in self._lines)
        for charge in (one for one in whole if one["calculation_phase"] != "TOTAL_PHASE"):
            self._charge(charge, subtotal, taxes)
            total += amount_of(charge["total_money"])
        for charge in (one for one in whole if one["calculation_phase"] == "TOTAL_PHASE"):
            self._charge(charge, total, [])
        for line in self._lines:
            self._show(line, tax_in_gross=tax_in_gross)
        self._show_totals(whole, tip, paid)

    def _forget(self) -> None:
        """Take away what was applied for the whole order before."""
        for kind, uid in UIDS.items():
            whole = {one["uid"] for one in self._order.get(kind, ()) if one["scope"] == "ORDER"}
            for record in (*self._order.get("line_items", ()), *self._order.get("service_charges", ())):
                own = [one for one in record.pop(f"applied_{kind}", ()) if one[uid] not in whole]
                if own:
                    record[f"applied_{kind}"] = own

    def _line(self, line: Record) -> _Line:
        quantity = Fraction(line["quantity"])
        variation = gross = round(amount_of(line.get("base_price_money")) * quantity)
        for modifier in line.get("modifiers", ()):
            each = amount_of(modifier.get("base_price_money")) * Fraction(modifier.get("quantity") or 1)
            modifier["total_price_money"] = self._money(round(each * quantity))
            gross += modifier["total_price_money"]["amount"]
        line["variation_total_price_money"] = self._money(variation)
        return _Line(line, gross, gross)

    # Discounts: https://developer.squareup.com/docs/orders-api/discounts

    def _discount(self) -> None:
        discounts: list[Record] = self._order.get("discounts", [])
        self._reset(discounts)
        for discount in sorted(discounts, key=_turn):
            lines = self._reached("discounts", discount)
            if discount.get("percentage"):
                share = percent(discount["percentage"])
                parts = [min(line.left, round(line.left * share)) for line in lines]
            elif discount["scope"] == "LINE_ITEM":
                parts = [min(line.left, amount_of(discount.get("amount_money"))) for line in lines]
            else:
                weights = [line.left for line in lines]
                parts = apportion(min(sum(weights), amount_of(discount.get("amount_money"))), weights)
            for line, part in zip(lines, parts, strict=True):
                line.left -= part
                line.discounts += part
                self._apply(line.record, "discounts", discount, part)

    # Service charges: https://developer.squareup.com/docs/orders-api/service-charges

    def _charge_lines(self, charges: list[Record]) -> None:
        """Divide charges among the lines, percentages first."""
        self._reset(charges)
        for charge in sorted(charges, key=lambda one: APPORTIONED.index(one["calculation_phase"])):
            lines = self._reached("service_charges", charge)
            if charge.get("percentage"):
                parts = [round(line.left * percent(charge["percentage"])) for line in lines]
            else:
                parts = apportion(amount_of(charge.get("amount_money")), [line.left for line in lines])
            for line, part in zip(lines, parts, strict=True):
                line.left += part
                line.charges += part
                self._apply(line.record, "service_charges", charge, part)
            charge["total_money"] = charge["applied_money"]

    def _charge(self, charge: Record, base: int, taxes: list[Record]) -> None:
        """Add a charge for the whole order."""
        amount = (
            round(base * percent(charge["percentage"]))
            if charge.get("percentage")
            else amount_of(charge.get("amount_money"))
        )
        named = {one["tax_uid"] for one in charge.get("applied_taxes", ())}
        own = [
            tax for tax in taxes if tax["uid"] in named or (tax["scope"] == "ORDER" and charge.get("taxable"))
        ]
        inclusive, additive = self._tax(charge, amount, own)
        charge["applied_money"] = self._money(amount)
        charge["total_tax_money"] = self._money(inclusive + additive)
        charge["total_money"] = self._money(amount + additive)

    # Taxes

    def _tax(self, record: Record, base: int, taxes: list[Record]) -> tuple[int, int]:
        """The taxes within an amount, and those that are added to it without them."""
        within = [tax for tax in taxes if tax["type"] == "INCLUSIVE"]
        rates = sum((percent(tax.get("percentage") or "0") for tax in within), Fraction(0))
        inclusive = additive = 0
        for tax in within:
            part = round(base / (1 + rates) * percent(tax.get("percentage") or "0"))
            self._apply(record, "taxes", tax, part)
            inclusive += part
        for tax in taxes:
            if tax not in within:
                part = round((base - inclusive) * percent(tax.get("percentage") or "0"))
                self._apply(record, "taxes", tax, part)
                additive += part
        return inclusive, additive

    # What is applied where

    def _reached(self, kind: str, adjustment: Record) -> list[_Line]:
        """The lines that an adjustment is applied to."""
        uid = adjustment["uid"]
        if adjustment["scope"] == "LINE_ITEM":
            return [line for line in self._lines if uid in _applied(line.record, kind)]
        return [line for line in self._lines if uid not in _blocked(line.record, kind, adjustment)]

    def _apply(self, record: Record, kind: str, adjustment: Record, amount: int) -> None:
        name, uid = f"applied_{kind}", UIDS[kind]
        applied: list[Record] = record.setdefault(name, [])
        entry = next((one for one in applied if one[uid] == adjustment["uid"]), None)
        if entry is None:
            entry = {"uid": f"{adjustment['uid']}-{record['uid']}"[:60], uid: adjustment["uid"]}
            applied.append(entry)
        entry["applied_money"] = self._money(amount)
        adjustment["applied_money"] = self._money(amount_of(adjustment.get("applied_money")) + amount)

    def _reset(self, adjustments: Iterable[Record]) -> None:
        for adjustment in adjustments:
            adjustment["applied_money"] = self._money(0)

    # Sums

    def _show(self, line: _Line, *, tax_in_gross: bool) -> None:
        gross = line.gross if tax_in_gross else line.gross - line.inclusive
        amounts = {
            "gross_sales_money": gross,
            "total_tax_money": line.inclusive + line.additive,
            "total_discount_money": line.discounts,
            "total_service_charge_money": line.charges,
            "total_money": line.left + line.additive,
        }
        line.record |= {name: self._money(amount) for name, amount in amounts.items()}

    def _show_totals(self, charges: list[Record], tip: int, paid: int) -> None:
        lines = self._lines
        totals = {
            "total": sum(line.left + line.additive for line in lines)
            + sum(amount_of(one["total_money"]) for one in charges)
            + tip,
            "tax": sum(line.inclusive + line.additive for line in lines)
            + sum(amount_of(one["total_tax_money"]) for one in charges),
            "discount": sum(line.discounts for line in lines),
            "tip": tip,
            "service_charge": sum(line.charges for line in lines)
            + sum(amount_of(one["applied_money"]) for one in charges),
        }
        whole = {f"{name}_money": self._money(amount) for name, amount in totals.items()}
        self._order["total_money"] = whole["total_money"]
        for name in ("tax", "discount", "tip", "service_charge"):
            self._order[f"total_{name}_money"] = whole[f"{name}_money"]
        self._order["net_amounts"] = whole
        self._order["net_amount_due_money"] = self._money(totals["total"] - paid)


def _turn(discount: Record) -> tuple[bool, bool]:
    """Percentages come before amounts, and those of lines before those of the order."""
    return not discount.get("percentage"), discount["scope"] == "ORDER"


def _applied(line: Record, kind: str) -> set[str]:
    return {one[UIDS[kind]] for one in line.get(f"applied_{kind}", ())}


def _blocked(line: Record, kind: str, adjustment: Record) -> Iterator[str]:
    """The uid of an adjustment that a line is blocked for."""
    for one in line.get("pricing_blocklists", {}).get(f"blocked_{kind}", ()):
        catalog = one.get(UIDS[kind].replace("_uid", "_catalog_object_id"))
        if one.get(UIDS[kind]) == adjustment["uid"] or (
            catalog and catalog == adjustment.get("catalog_object_id")
        ):
            yield adjustment["uid"]
