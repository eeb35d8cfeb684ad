"""Converts amounts between minor units, which the providers use, and decimals."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Protocol, overload

from .errors import ConfigurationError

if TYPE_CHECKING:
    from aiomerchant_core import Nullable

__all__ = ["to_decimal", "to_minor"]

# ISO 4217, lists one and three: digits after the decimal point -> codes. Codes without a minor unit (gold,
# test codes) are left out. https://www.six-group.com/en/products-services/financial-information/data-standards.html
_DIGITS: Final[dict[int, str]] = {
    0: "BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN "
        "BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP "
        "GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT "
        "LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN "
        "NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP "
        "SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN USS UYU "
        "UZS VED VEF VES WST XCD XCG YER ZAR ZMK ZMW ZWG"
    ),
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
#: Zeros that an exponent may stand for: `Decimal("1E+999999999")` would fill the memory.
MOST_DIGITS: Final = 4300
_EXPONENTS: Final = {code: digits for digits, codes in _DIGITS.items() for code in codes.split()}


class _Money(Protocol):
    @property
    def amount(self) -> int | None: ...

    @property
    def currency(self) -> str | None: ...


class _ModelOfMoney(Protocol):
    """A model, whose fields pyright does not take for the properties of the other protocol."""

    amount: Nullable[Any]
    currency: Nullable[Any]


def to_minor(amount: Decimal | int, currency: str) -> int:
    """Convert an amount to minor units: `to_minor(Decimal("10.99"), "USD")` is 1099.

    Args:
        amount: The amount in the currency's unit. A float is refused, since 10.99 is not exact as a float.
        currency: The ISO 4217 code, in either case.

    Raises:
        ConfigurationError: The amount has more digits than the currency, or there is no such currency.
    """
    if isinstance(amount, bool) or not isinstance(amount, Decimal | int):
        kind = type(amount).__name__
        raise ConfigurationError(f"amount must be a Decimal or an int, such as Decimal('10.99'), not {kind}")
    exact = Decimal(amount)
    digits = _exponent(currency)
    if not exact.is_finite():
        raise ConfigurationError("amount must be finite")
    sign, figures, exponent = exact.as_tuple()
    # By whole numbers: Decimal's own arithmetic rounds to the precision of its context.
    whole = int(Decimal((0, figures, 0)))
    shift: int = int(exponent) + digits
    if whole == 0:
        return 0
    if shift > MOST_DIGITS:
        raise ConfigurationError(f"amount has more than {MOST_DIGITS} digits")
    if shift >= 0:
        minor: int = whole * 10**shift
    else:
        minor, rest = divmod(whole, 10**-shift) if -shift < len(figures) else (0, whole)
        if rest:
            raise ConfigurationError(f"amount has more digits than {currency.upper()} has, which is {digits}")
    return -minor if sign else minor


@overload
def to_decimal(money: _Money | _ModelOfMoney | Mapping[str, object], /) -> Decimal: ...


@overload
def to_decimal(money: int, currency: str, /) -> Decimal: ...


def to_decimal(
    money: _Money | _ModelOfMoney | Mapping[str, object] | int, currency: str | None = None, /
) -> Decimal:
    """Convert minor units: `to_decimal(payment.amount_money)`, `to_decimal(order.total_amount, "usd")`.

    Args:
        money: An object or mapping with `amount` and `currency`, such as Square's Money; or an int of minor
            units.
        currency: The ISO 4217 code, in either case, if `money` is an int.

    Raises:
        ConfigurationError: The amount is no int, or the currency has no minor unit in ISO 4217.
    """
    amount: object = money
    if currency is None:
        if isinstance(money, Mapping):
            amount, code = money.get("amount"), money.get("currency")
        else:
            amount, code = getattr(money, "amount", None), getattr(money, "currency", None)
        currency = code if isinstance(code, str) else ""
    if isinstance(amount, bool) or not isinstance(amount, int):
        raise ConfigurationError(f"the amount must be an int of minor units, not {type(amount).__name__}")
    digits = _exponent(currency)
    sign, figures, _ = Decimal(amount).as_tuple()
    return Decimal((sign, figures, -digits))


def _exponent(currency: str) -> int:
    code = str(currency)
    # Beyond ASCII, letters have upper cases within it.
    digits = _EXPONENTS.get(code.upper()) if code.isascii() else None
    if digits is None:
        raise ConfigurationError(f"{currency!r} is no ISO 4217 currency with a minor unit")
    return digits
