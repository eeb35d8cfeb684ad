"""The API versions that a server has: the one that a request asks for, and answers in its form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiohttp import web
from attrs import frozen

from aiomerchant.provider import Provider
from aiomerchant.sandbox.document.contract import Contract, load
from aiomerchant.sandbox.records.fit import Fitter

from .request_reader import Violation

__all__ = ["Versions"]


@frozen
class Versions:
    """The API versions that a provider's server has: those with types.

    Attributes:
        record: The provider.
        strict: Whether other versions are refused. Otherwise those that may be some are served as the default
            one.
        alike: Versions that are the default one under another name.
    """

    record: Provider
    strict: bool
    alike: frozenset[str]

    @property
    def served(self) -> tuple[str, ...]:
        """The default version, and the others."""
        return self.record.version, *self.record.versions

    def of(self, request: web.Request) -> str | None:
        """The version whose document answers a request; None if the one that it asks for is refused."""
        named = self.named(request)
        return self.record.version if named in self.alike else named

    def named(self, request: web.Request) -> str | None:
        """The version that the answer to a request names; None if the one that it asks for is refused."""
        asked = request.headers.get(self.record.version_header, self.record.version)
        if asked in self.served or asked in self.alike:
            return asked
        return None if self.strict or not self.record.takes_version(asked) else self.record.version

    def contract(self, version: str) -> Contract:
        return load(self.record.name, version)

    def violation(self, id: str, request: web.Request) -> Violation:
        """The violation of a request whose version is refused."""
        header = self.record.version_header
        location = ("header", header)
        return Violation(self.record.name, id, location, "version", self.served, request.headers.get(header))

    def answer(self, id: str, version: str, value: Any, translate: Callable[[str, Any], Any]) -> Any:
        """An answer of the default version in another one. What is valid there, too, stays as it is.

        Args:
            id: The id of the operation.
            version: The version.
            value: The answer of the default version.
            translate: Adds what the other version has in place of fields of the default one.
        """
        contract = self.contract(version)
        schema = contract.routes[id].answer
        if version == self.record.version or schema is None or value is None:
            return value
        if contract.validator.accepts(schema, value):
            return value
        return Fitter(contract).fit(schema, translate(version, value))
