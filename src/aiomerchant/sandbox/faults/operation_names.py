"""Finds operations by their id or by the name of their method."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import frozen

from aiomerchant.errors import ConfigurationError
from aiomerchant_core.spelling import did_you_mean

__all__ = ["Aim", "OperationNames"]


@frozen
class Aim:
    """The operations that a fault or a count is for.

    Attributes:
        operation: The name of the operation as it was given; None is any.
        provider: The name of the provider as it was given; None is any.
        operations: The provider and the id of each operation.
    """

    operation: str | None
    provider: str | None
    operations: frozenset[tuple[str, str]]

    def hits(self, provider: str, operation: str) -> bool:
        return (provider, operation) in self.operations


class OperationNames:
    """Finds operations by name.

    Args:
        document: Returns the operations of a provider, each with its `id` and `name`.
        providers: The names of all providers.
    """

    def __init__(
        self, document: Callable[[str], Iterable[Mapping[str, Any]]], providers: Iterable[str]
    ) -> None:
        self._document = document
        self._providers = tuple(providers)

    def aim(self, operation: str | None, provider: str | None) -> Aim:
        """Find the operations with a name.

        Args:
            operation: The id in the provider's document (`CreatePayment`), or the name of the method
                (`payments.create`), which several providers may have. None means any.
            provider: The name of one; None means all.

        Raises:
            ConfigurationError: There is no such operation or provider.
        """
        if provider is not None and provider not in self._providers:
            names = " or ".join(map(repr, self._providers))
            raise ConfigurationError(f"provider must be {names}, not {provider!r}")
        wanted = self._providers if provider is None else (provider,)
        entries = [(name, entry) for name in wanted for entry in self._document(name)]
        if operation is None:
            return Aim(None, provider, frozenset((name, entry["id"]) for name, entry in entries))
        found = frozenset(
            (name, entry["id"]) for name, entry in entries if operation in {entry["id"], entry["name"]}
        )
        if not found:
            known = {str(entry[key]) for _, entry in entries for key in ("id", "name")}
            raise ConfigurationError(
                f"there is no operation {operation!r}{did_you_mean(operation, known, most=3)}"
            )
        return Aim(operation, provider, found)
