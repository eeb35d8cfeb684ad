"""Example records for events: one person, one price, one currency, and ids that refer to each other.

The document says which fields a record has, and their names say what stands in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.state import Record

from .example_values import (
    ALIASES,
    FALSE,
    LATER,
    NAMES,
    NULL,
    NUMBERS,
    OMITTED,
    PAST,
    PREFERRED,
    TEXTS,
    is_deduction,
)

__all__ = ["Example", "merged"]

PRICE: Final = 2000
PERIOD: Final = timedelta(days=30)


def merged(value: Mapping[str, Any], changes: Mapping[str, Any]) -> Record:
    """A mapping with changes at any depth; lists are replaced as a whole."""
    made = dict(value)
    for name, change in changes.items():
        inner = made.get(name)
        if isinstance(inner, Mapping) and isinstance(change, Mapping):
            change = merged(inner, change)
        made[name] = change
    return made


class Example:
    """Makes one example, in which the same kind of value is the same everywhere.

    Args:
        contract: The document.
        now: The sandbox's time.
        new_id: Draws an id.
        format_time: Writes a time as the provider does.
        known: The ids that are known, by the name of what has them: `{"organization": …}`.
        given: The fields that the record gets afterwards. The rest of the record follows from them: the ids,
            the price, the currency and the address of the person.
        nulls: Whether a field without a value is null; otherwise it is left out.
    """

    def __init__(
        self,
        contract: Contract,
        now: datetime,
        new_id: Callable[[], str],
        format_time: Callable[[datetime], str],
        known: Mapping[str, str],
        given: Mapping[str, Any],
        *,
        nulls: bool,
    ) -> None:
        self._nulls = nulls
        self._contract = contract
        self._new_id = new_id
        self._now, self._later = format_time(now), format_time(now + PERIOD)
        self._today, self._next = now.date().isoformat(), (now + PERIOD).date().isoformat()
        self._ids = {**known, **dict(_named_ids(given))}
        found = dict(_leaves(given))
        self._price = next((found[name] for name in _PRICES if isinstance(found.get(name), int)), PRICE)
        self._texts = {**TEXTS, **{name: found[name] for name in TEXTS if isinstance(found.get(name), str)}}
        email = next((found[name] for name in _EMAILS if isinstance(found.get(name), str)), None)
        if email is not None:
            self._texts |= dict.fromkeys(_EMAILS, email)
        self._currency = next(
            (found[name] for name in ("currency",) if isinstance(found.get(name), str)), None
        )

    def of(self, schema: Schema, noun: str) -> Any:
        """An example of a schema.

        Args:
            schema: The schema.
            noun: What it is an example of: `order`.
        """
        value = self._contract.instances.example(schema, self._property)
        self._relate(value, noun, deducted=False)
        return value

    def _property(self, name: str, schema: Schema) -> tuple[Any, ...]:
        accepts = self._contract.validator.accepts
        return next(((value,) for value in self._candidates(name, schema) if accepts(schema, value)), ())

    def _candidates(self, name: str, schema: Schema) -> Iterator[Any]:
        """Values that a property of this name may have, the best one first."""
        if name in NULL or (name.endswith(("_at", "_date")) and name not in LATER | PAST):
            yield None
        if name in FALSE:
            yield False
        if name.endswith("currency"):
            yield from (self._currency,) if self._currency else ("usd", "USD")
        if name in self._texts:
            yield self._texts[name]
        yield from PREFERRED.get(name, ())
        if name.endswith("_ids"):
            yield [self._id(name.removesuffix("_ids"))]
        elif name.endswith("_id"):
            yield self._id(name.removesuffix("_id"))
        if name in LATER:
            yield from (self._later, self._next)
        yield from (self._now, self._today) if not _is_text(self._contract, schema) else ()
        if name.endswith("amount"):
            yield 0 if is_deduction(name) else self._price
        yield from NUMBERS.get(name, ())
        yield from (1, "Example", "Ex", "1")

    def _is_left_out(self, value: Any) -> bool:
        return value is None and not self._nulls

    def _id(self, noun: str) -> str:
        noun = ALIASES.get(noun, noun)
        if noun not in self._ids:
            self._ids[noun] = self._new_id()
        return self._ids[noun]

    def _relate(self, value: Any, noun: str, *, deducted: bool) -> None:
        """Give objects the ids by which others refer to them, names of their kind, and amounts of money."""
        if isinstance(value, list):
            for item in value:
                self._relate(item, noun.removesuffix("s"), deducted=deducted)
        if not isinstance(value, dict):
            return
        for name in [name for name, inner in value.items() if name in OMITTED or self._is_left_out(inner)]:
            del value[name]
        if isinstance(value.get("id"), str):
            value["id"] = self._id(noun)
        if isinstance(value.get("name"), str) and noun in NAMES:
            value["name"] = NAMES[noun]
        if value.keys() == {"amount", "currency"}:
            value["amount"] = 0 if deducted else self._price
        for name, inner in value.items():
            self._relate(inner, name, deducted=deducted or is_deduction(name))


#: The fields that say the price of everything, the most telling first.
_PRICES: Final = ("total_amount", "subtotal_amount", "net_amount", "amount", "price_amount")
_EMAILS: Final = ("email", "customer_email", "email_address", "buyer_email_address")


def _named_ids(given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The ids in given fields, by the name of what has them."""
    for name, value in given.items():
        if isinstance(value, Mapping):
            if isinstance(value.get("id"), str):
                yield ALIASES.get(name, name), value["id"]
            yield from _named_ids(value)
        elif name.endswith("_id") and isinstance(value, str):
            noun = name.removesuffix("_id")
            yield ALIASES.get(noun, noun), value


def _leaves(given: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The values within given fields by their own name; the outer ones come last, so that they win."""
    for value in given.values():
        if isinstance(value, Mapping):
            yield from _leaves(value)
    yield from ((name, value) for name, value in given.items() if not isinstance(value, Mapping))


def _is_text(contract: Contract, schema: Schema) -> bool:
    """True if a property takes any text, so that a time would be no more than that."""
    return contract.validator.accepts(schema, "Example")
