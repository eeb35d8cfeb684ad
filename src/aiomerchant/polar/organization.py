"""The organization of a client: where operations take its id, and calls that leave it out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from attrs import frozen

from aiomerchant.errors import ConfigurationError
from aiomerchant_core.codec.rules import members
from aiomerchant_core.codec.types import ListOf, ModelOf, Nullable, UnionOf, fields_of, names_of

from .provider import PROVIDER

if TYPE_CHECKING:
    from aiomerchant_core import Operation, Values

__all__ = ["FIELD", "Organization", "objects"]

#: The name of the id in queries and bodies.
FIELD: Final = "organization_id"


@frozen
class Organization:
    """Fills in the id of an organization where a call leaves it out.

    Polar needs it with tokens of users, who may have several organizations, and refuses it in the bodies of
    an organization's own token.

    Attributes:
        id: The id of the organization.
    """

    id: str

    @classmethod
    def of(cls, id: Any) -> Organization | None:
        """The organization with an id; None for None.

        Raises:
            ConfigurationError: It is no id.
        """
        if id is None:
            return None
        try:
            return cls(str(id if isinstance(id, UUID) else UUID(id)))
        except (ValueError, AttributeError, TypeError):
            raise ConfigurationError(f"{FIELD} must be a UUID, as text or as one of Python's") from None

    def serves(self, token: str | None) -> bool:
        """False for the own token of an organization; None is one that is not known yet."""
        own = (kind.prefix for kind in PROVIDER.token_kinds if kind.scheme == "oat")
        return token is None or not token.startswith(tuple(own))

    def query(self, operation: Operation[Any], values: Values | None) -> Values | None:
        """The query parameters of a call, with the organization if the operation takes it there."""
        if FIELD not in operation.query or (values is not None and values.get(FIELD) is not None):
            return values
        return {**(values or {}), FIELD: self.id}

    def body(self, operation: Operation[Any], package: str, plain: Any) -> Any:
        """The JSON of a body, with the organization in each object that takes it and has none."""
        if operation.body is None:
            return plain
        for path in _paths(package, operation.body.type):
            plain = self._put(plain, path)
        return plain

    def _put(self, value: Any, path: tuple[str, ...]) -> Any:
        if isinstance(value, list):
            return [self._put(item, path) for item in value]
        if not isinstance(value, Mapping):
            return value
        if not path:
            return {FIELD: self.id, **value}
        name, *rest = path
        return {**value, name: self._put(value[name], tuple(rest))} if name in value else value


def objects(
    operation: Operation[Any], body: Any
) -> Iterator[tuple[tuple[str | int, ...], Mapping[str, Any]]]:
    """The objects in the JSON of a body that take an organization and do not require it, with their paths."""
    if operation.body is not None:
        for path in _paths(PROVIDER.package, operation.body.type):
            yield from _at(body, path, ())


def _at(
    value: Any, path: tuple[str, ...], here: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], Mapping[str, Any]]]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _at(item, path, (*here, index))
    elif isinstance(value, Mapping):
        if not path:
            yield here, value
        elif path[0] in value:
            yield from _at(value[path[0]], path[1:], (*here, path[0]))


@cache
def _paths(package: str, body: str) -> tuple[tuple[str, ...], ...]:
    """The paths of the objects in a body that may have the field, by their schemas; lists have no step.

    Where a schema requires it, each call gives it: no token says which organization is meant.
    """
    return tuple(dict.fromkeys(_found(names_of(package).type(body), deeper=True)))


def _found(kind: Any, *, deeper: bool) -> Iterator[tuple[str, ...]]:
    match kind:
        case Nullable(item) | ListOf(item):
            yield from _found(item, deeper=deeper)
        case UnionOf(package, key):
            for name in members(names_of(package).unions[key].rule):
                yield from _found(ModelOf(package, name), deeper=deeper)
        case ModelOf(package, name):
            for field in fields_of(names_of(package).model(name)):
                if field.wire == FIELD and not field.required:
                    yield ()
                elif deeper and isinstance(field.type, ListOf):
                    yield from ((field.wire, *path) for path in _found(field.type, deeper=False))
