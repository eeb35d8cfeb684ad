"""What Polar's dated API versions have in another form than the default one, in which records are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final, TypeAlias

from attrs import frozen

from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Store, by_field

from .refusals import refused
from .tiers import tiers_of

__all__ = ["Translation"]

Location: TypeAlias = tuple[str | int, ...]

#: The first version in which prices by seats have `tiers`, and licence keys name what they were bought with.
TIERS: Final = "2027-01"
#: The records that a licence key may have been bought with, beside their ids.
BOUGHT: Final = {"subscription": "subscriptions", "order": "orders"}


@frozen
class Translation:
    """Turns bodies of requests into the form of the default version, and records into that of a dated one.

    Args:
        store: The records.
    """

    _store: Store

    def to_default(self, version: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """The body of a request, in the form of the default version.

        Raises:
            Refusal: The default version cannot have it, and nor can Polar's server.
        """
        if version < TIERS:
            return body
        changed: Mapping[str, Any] = _changed(body, _with_seat_tiers, ("body",))
        return changed

    def from_default(self, version: str, value: Any) -> Any:
        """A record, or what holds records, with what a dated version has.

        What only the default one has may still be there: the schema of the version leaves it out.
        """
        return value if version < TIERS else _changed(value, self._dated, ())

    def _dated(self, record: Record, _: Location) -> Record:
        if _is_seat_based(record, "seat_tiers"):
            return _with_tiers(record)
        return {**record, **self._bought(record)} if "display_key" in record and "key" in record else record

    def _bought(self, key: Record) -> Record:
        """What a licence key was bought with, by the grant that issued it."""
        grants = self._store["benefit-grants"].matching(by_field("benefit_id"), key["benefit_id"])
        grant = next((one for one in grants if one["properties"].get("license_key_id") == key["id"]), {})
        found: Record = {}
        for noun, collection in BOUGHT.items():
            id = grant.get(f"{noun}_id")
            found |= {f"{noun}_id": id, noun: self._store[collection].get(id or "")}
        return found


def _changed(value: Any, change: Callable[[Record, Location], Record], location: Location) -> Any:
    """A copy of a value, in which the objects are changed from the inside out."""
    if isinstance(value, list):
        return [_changed(item, change, (*location, index)) for index, item in enumerate(value)]
    if not isinstance(value, Mapping):
        return value
    inside = {name: _changed(inner, change, (*location, name)) for name, inner in value.items()}
    return change(inside, location)


def _is_seat_based(price: Mapping[str, Any], field: str) -> bool:
    return price.get("amount_type") == "seat_based" and isinstance(price.get(field), Mapping)


# Prices by seats, as the server turns one form into the other:
# https://github.com/polarsource/polar/blob/c6c3645e639e/server/polar/product/tiers.py


def _with_tiers(price: Record) -> Record:
    """A price with `tiers`, each of which begins where the one before it ends."""
    given = price["seat_tiers"]
    return {
        **{name: value for name, value in price.items() if name != "seat_tiers"},
        "tiers": tiers_of(price),
        "minimum_units": given["minimum_seats"],
        "maximum_units": given["maximum_seats"],
    }


def _with_seat_tiers(price: Record, location: Location) -> Record:
    """A price with `seat_tiers`, which have no tier below the least number of seats."""
    if not _is_seat_based(price, "tiers"):
        return price
    least = price.get("minimum_units") or 1
    tiers = sorted(
        price["tiers"]["tiers"], key=lambda tier: (tier.get("bound") is None, tier.get("bound") or 0)
    )
    for message in _faults(tiers, least):
        raise refused((*location, "tiers"), message, price["tiers"])
    ends = [tier.get("bound") for tier in tiers]
    begins = [1, *(end + 1 for end in ends[:-1])]
    others = {"tiers", "minimum_units", "maximum_units"}
    return {
        **{name: value for name, value in price.items() if name not in others},
        "seat_tiers": {
            "seat_tier_type": price["tiers"]["type"],
            "tiers": [
                {
                    "min_seats": max(begin, least),
                    "max_seats": end,
                    "price_per_seat": int(Decimal(str(tier["unit_amount"]))),
                }
                for tier, begin, end in zip(tiers, begins, ends, strict=True)
                if end is None or end >= least
            ],
        },
    }


def _faults(tiers: list[Record], least: int) -> Iterator[str]:
    """Why the server does not take tiers, which are sorted."""
    ends = [tier.get("bound") for tier in tiers]
    if None in ends[:-1]:
        yield "Only the last tier can be unbounded"
    elif len(set(ends)) < len(ends):
        yield "Tier bound values must be unique"
    elif ends[-1] is not None and ends[-1] < least:
        yield f"minimum_units must not exceed the last tier's bound, got {least} > {ends[-1]}"
    for tier in tiers:
        amount = Decimal(str(tier["unit_amount"]))
        if amount < 0:
            yield "Input should be greater than or equal to 0"
        if amount != amount.to_integral_value():
            yield f"Seat tier rates must be in smallest currency unit, got {amount}"
