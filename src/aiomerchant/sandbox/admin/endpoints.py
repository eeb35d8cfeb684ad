"""How a method declares the admin endpoint that it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from inspect import Parameter, signature
from typing import Any, Final, TypeVar, get_args, get_type_hints

from attrs import frozen

from .schemas import Field, fields

__all__ = ["PREFIX", "Endpoint", "endpoint", "endpoints"]

#: What all paths begin with.
PREFIX: Final = "/admin"

Function = TypeVar("Function", bound=Callable[..., Any])


@frozen(eq=False)
class Endpoint:
    """An admin endpoint, as a method declares it: see `endpoint`."""

    function: Callable[..., Any]
    route: str
    body: str | None
    optional: bool
    creates: bool
    misses: bool

    @property
    def id(self) -> str:
        """The operation id."""
        return self.function.__name__

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.route.partition(" ")[0]

    @property
    def path(self) -> str:
        """The path template."""
        return PREFIX + self.route.partition(" ")[2]

    @property
    def status(self) -> int:
        """The status of success."""
        return 204 if self.returns is type(None) else 201 if self.creates else 200

    @property
    def returns(self) -> Any:
        """The type of the answer."""
        return self._hints["return"]

    @property
    def whole(self) -> Any:
        """The type of a body that it takes as one value; None if it takes none so."""
        return next((self._hints[one.name] for one in self._taken(Parameter.POSITIONAL_ONLY)), None)

    @property
    def in_path(self) -> dict[str, Field]:
        """The parameters of the path."""
        return {name: one for name, one in self._by_name.items() if f"{{{name}}}" in self.path}

    @property
    def beside(self) -> dict[str, Field]:
        """The parameters of the query, or the fields of the body."""
        return {name: one for name, one in self._by_name.items() if name not in self.in_path}

    @cached_property
    def _by_name(self) -> dict[str, Field]:
        named: dict[str, Field] = {}
        for one in self._taken(Parameter.KEYWORD_ONLY):
            required = one.default is Parameter.empty
            named[one.name] = Field(self._hints[one.name], required, None if required else one.default)
        for one in self._taken(Parameter.VAR_KEYWORD):
            named |= fields(*get_args(self._hints[one.name]))
        return named

    @cached_property
    def _hints(self) -> dict[str, Any]:
        return get_type_hints(self.function, include_extras=True)

    def _taken(self, kind: Any) -> Iterator[Parameter]:
        _, *taken = signature(self.function).parameters.values()
        return (one for one in taken if one.kind is kind)


_declared: dict[Any, Endpoint] = {}


def endpoint(
    route: str,
    *,
    body: str | None = None,
    optional: bool = False,
    creates: bool = False,
    misses: bool = False,
) -> Callable[[Function], Function]:
    """Declare a method as an admin endpoint, with its name as the operation id.

    Its annotations are the schemas of what it takes and answers, and its docstring is the summary. It takes
    parameters by name: those of the path, and those of the query or the fields of a JSON body. A positional
    parameter takes the whole body instead.

    Args:
        route: The HTTP method, and the path below that of all admin endpoints: `GET /clock`.
        body: The name of the schema of a body whose fields it takes; None if these are of the query.
        optional: Whether the body may be left out.
        creates: Whether the status of success is 201.
        misses: Whether it may raise `Missing`, as those do that have an id in their path.
    """

    def declared(function: Function) -> Function:
        _declared[function] = Endpoint(function, route, body, optional, creates, misses or "{" in route)
        return function

    return declared


def endpoints(owner: object) -> Iterator[Endpoint]:
    """The endpoints that an object's class declares, in their order."""
    return (_declared[one] for one in vars(type(owner)).values() if callable(one) and one in _declared)
