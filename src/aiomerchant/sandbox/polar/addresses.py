"""Addresses as Polar's server takes them: with all their parts, and real states of the US and Canada."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.state import Record

from .refusals import invalid

__all__ = ["PARTS", "check_addresses", "completed"]

#: The parts of an address beside the country.
PARTS: Final = ("line1", "line2", "postal_code", "city", "state")
#: The fields of requests that hold an address.
FIELDS: Final = ("billing_address", "customer_billing_address")
#: The states of the countries whose states are checked.
STATES: Final = {
    "US": (
        "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY "
        "NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
    ),
    "CA": "AB BC MB NB NL NS NT NU ON PE QC SK YT",
}
#: What the server calls a state of such a country.
NOUNS: Final = {"US": "state", "CA": "subdivision"}


def completed(address: Mapping[str, Any]) -> Mapping[str, Any]:
    """An address with all its parts; a state of the US or Canada begins with the country: `US-NY`.

    One with an unknown state is left as it is.
    """
    if _fault(address) is not None:
        return address
    parts = {name: address.get(name) or None for name in PARTS}
    if parts["state"] and address.get("country") in STATES:
        parts["state"] = f"{address['country']}-{_short(address)}"
    return {**parts, **{name: value for name, value in address.items() if name not in parts}}


def check_addresses(body: Any) -> None:
    """Refuse the addresses of a request that have an unknown state.

    Raises:
        Refusal: There is one.
    """
    given = body if isinstance(body, Mapping) else {}
    addresses = {name: given[name] for name in FIELDS if isinstance(given.get(name), Mapping)}
    faults = [_detail(name, address) for name, address in addresses.items() if _fault(address) is not None]
    if faults:
        raise invalid(*faults)


def _detail(name: str, address: Mapping[str, Any]) -> Record:
    message = f"Value error, {_fault(address)}"
    fault = {"type": "value_error", "loc": ["body", name], "msg": message, "input": address}
    return {**fault, "ctx": {"error": {}}}


def _fault(address: Mapping[str, Any]) -> str | None:
    """What is wrong with the state of an address; None if nothing is."""
    country, state = str(address.get("country")), address.get("state")
    if country not in STATES or not state or not isinstance(state, str):
        return None
    return None if _short(address) in STATES[country].split() else f"Invalid {country} {NOUNS[country]}"


def _short(address: Mapping[str, Any]) -> str:
    """The state without the country before it."""
    return str(address["state"]).removeprefix(f"{address['country']}-")
