"""Minor units and decimals."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, strategies as st

from aiomerchant import ConfigurationError, to_decimal, to_minor
from aiomerchant.money import _EXPONENTS
from aiomerchant.square import models


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        (Decimal("10.99"), "USD", 1099),
        (Decimal("-0.01"), "usd", -1),
        (10, "EUR", 1000),
        (Decimal(500), "JPY", 500),
        (Decimal("1.234"), "KWD", 1234),
        (Decimal("1.2345"), "CLF", 12345),
        (Decimal("1E+3"), "USD", 100_000),
        (Decimal("10.990000"), "USD", 1099),
    ],
)
def test_to_minor_follows_iso_4217(amount: Decimal | int, currency: str, minor: int) -> None:
    """The currency says how many digits its minor unit has."""
    assert to_minor(amount, currency) == minor


@pytest.mark.parametrize(
    ("amount", "currency", "message"),
    [
        (10.99, "USD", "not float"),
        (True, "USD", "not bool"),
        ("10.99", "USD", "not str"),
        (Decimal("10.999"), "USD", "more digits"),
        (Decimal("0.5"), "JPY", "more digits"),
        (Decimal("NaN"), "USD", "finite"),
        (Decimal(1), "XAU", "XAU"),
        (Decimal(1), "BTC", "BTC"),
        (Decimal(1), None, "None"),
    ],
)
def test_what_is_not_exact_is_refused(amount: Any, currency: Any, message: str) -> None:
    """Rounding money is the caller's decision."""
    with pytest.raises(ConfigurationError, match=message):
        to_minor(amount, currency)


def test_to_decimal_takes_money_as_the_providers_give_it() -> None:
    """Square's Money, a mapping, or Polar's amount beside its currency."""
    assert to_decimal(models.Money(amount=1099, currency="USD")) == Decimal("10.99")
    assert str(to_decimal({"amount": 1000, "currency": "USD"})) == "10.00"
    assert to_decimal(-5, "jpy") == Decimal(-5)


@pytest.mark.parametrize("money", [models.Money(), {"amount": 1.5, "currency": "USD"}, {"amount": 1}])
def test_money_that_is_not_whole_is_refused(money: Any) -> None:
    """An absent amount is not zero."""
    with pytest.raises(ConfigurationError):
        to_decimal(money)


@given(st.integers(), st.sampled_from(sorted(_EXPONENTS)))
def test_both_ways_are_exact(minor: int, currency: str) -> None:
    """No amount is too large to keep its digits."""
    assert to_minor(to_decimal(minor, currency), currency) == minor
