"""RS256 (RFC 7518, 3.3), for the id tokens of a sandbox and for nothing else.

It keeps the sandbox free of a cryptography package. The key is drawn from a fixed seed, so it proves nothing.
"""

from __future__ import annotations

import json
import random
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from math import gcd
from typing import Any, Final

from attrs import frozen

__all__ = ["Key", "signing_key"]

BITS: Final = 2048  # fewer are refused by RFC 7518, and by libraries
EXPONENT: Final = 65537
#: The prefix of a SHA-256 digest: RFC 8017, 9.2.
DIGEST_INFO: Final = bytes.fromhex("3031300d060960864801650304020105000420")
SMALL_PRIMES: Final = [n for n in range(3, 2000, 2) if all(n % d for d in range(3, int(n**0.5) + 1, 2))]
ROUNDS: Final = 8


@frozen(repr=False)
class Key:
    """A key pair."""

    modulus: int
    private: int
    id: str

    def token(self, claims: Mapping[str, Any]) -> str:
        """A JSON Web Token with these claims."""
        head = {"alg": "RS256", "kid": self.id, "typ": "JWT"}
        signed = ".".join(_text(json.dumps(part).encode()) for part in (head, claims))
        return f"{signed}.{_text(self.sign(signed.encode()))}"

    def sign(self, data: bytes) -> bytes:
        info = DIGEST_INFO + sha256(data).digest()
        padded = b"\0\1" + b"\xff" * (BITS // 8 - len(info) - 3) + b"\0" + info
        return pow(int.from_bytes(padded, "big"), self.private, self.modulus).to_bytes(BITS // 8, "big")

    def public(self) -> dict[str, str]:
        """The public key as a JSON Web Key."""
        modulus = self.modulus.to_bytes(BITS // 8, "big")
        exponent = EXPONENT.to_bytes(3, "big")
        names = {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.id}
        return {**names, "n": _text(modulus), "e": _text(exponent)}


@cache
def signing_key() -> Key:
    """The key of all sandboxes. The first call generates it, which takes a fraction of a second."""
    source = random.Random("aiomerchant sandbox")  # noqa: S311  # runs must repeat, and nothing here is worth stealing
    one, other = _prime(source), _prime(source)
    return Key(one * other, pow(EXPONENT, -1, (one - 1) * (other - 1)), "sandbox")


def _prime(source: random.Random) -> int:
    while True:
        # The two highest bits make a product of two such primes exactly as long as it has to be.
        number = source.getrandbits(BITS // 2) | 3 << (BITS // 2 - 2) | 1
        if all(number % prime for prime in SMALL_PRIMES) and _is_prime(number, source):
            return number


def _is_prime(number: int, source: random.Random) -> bool:
    """True if a number passes the Miller-Rabin test, and its order is coprime to the exponent."""
    if gcd(number - 1, EXPONENT) != 1:
        return False
    odd, twos = number - 1, 0
    while not odd % 2:
        odd, twos = odd // 2, twos + 1
    for _ in range(ROUNDS):
        value = pow(source.randrange(2, number - 1), odd, number)
        if value != 1 and all(pow(value, 2**turn, number) != number - 1 for turn in range(twos)):
            return False
    return True


def _text(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
