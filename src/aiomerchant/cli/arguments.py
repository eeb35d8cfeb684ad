"""The arguments after the name of an operation as its parameters.

--limit 5    --given-name Ada    --address '{"country": "GB"}'    --body @customer.json
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from aiomerchant.errors import ConfigurationError

from .parameters import Parameter, parameters
from .values import parse_json, read_options, read_secret, read_text, read_value

if TYPE_CHECKING:
    from aiomerchant.sandbox.document.contract import Contract
    from aiomerchant_core import Operation

__all__ = ["Arguments", "Values"]

#: Names of options that somebody might try to give a token with.
TOKENS: Final = frozenset({"token", "access_token", "bearer", "authorization", "api_key"})
BODY: Final = "body"


@define
class Values:
    """The values of the parameters of an operation, by wire name."""

    path: dict[str, Any] = field(factory=dict[str, Any])
    query: dict[str, Any] = field(factory=dict[str, Any])
    body: Any = None
    credential: str | None = field(default=None, repr=False)


class Arguments:
    """The parameters of one operation.

    Args:
        contract: The provider's document.
        operation: The operation.
        described: Its entry in the manifest.
    """

    def __init__(self, contract: Contract, operation: Operation[Any], described: Mapping[str, Any]) -> None:
        self._operation = operation
        self.parameters = list(parameters(contract, operation, described))
        #: By keyword: some fill a path parameter and a field of the body.
        self._named: dict[str, list[Parameter]] = {}
        for parameter in self.parameters:
            self._named.setdefault(parameter.name, []).append(parameter)
        for parameter in self.parameters:
            self._named.setdefault(parameter.wire.replace("-", "_"), [parameter])

    def read(self, given: Iterable[str]) -> Values:
        """Read the values of parameters from arguments.

        Raises:
            ConfigurationError: There is no such parameter, an argument is not valid, or one is missing.
        """
        found: dict[str, list[str]] = {}
        path = [parameter.name for parameter in self.parameters if parameter.location == "path"]
        for name, argument in read_options(given, self._is_flag):
            if name is None:
                name = next((positional for positional in path if positional not in found), None)
                if name is None:
                    raise ConfigurationError(
                        f"{self._operation.name} takes no more arguments without an option"
                    )
            found.setdefault(name, []).append(argument)
        values = Values()
        if BODY in found and self._operation.body is not None:
            values.body = parse_json(read_text("--body", found.pop(BODY)[-1]))
            if values.body is None:
                raise ConfigurationError("--body must be JSON")
        for name, arguments in found.items():
            targets = self._targets(name)
            first = targets[0]
            if first.secret:
                value: Any = read_secret(first.option, arguments[-1])
            else:
                value = read_value(first.option, arguments, first.kinds)
            for target in targets:
                _put(values, target, value)
        for parameter in self.parameters:
            if parameter.location == "path" and parameter.wire not in values.path:
                raise ConfigurationError(f"{self._operation.name} needs {parameter.option}")
            if parameter.location == "credential" and parameter.required and values.credential is None:
                raise ConfigurationError(f"{self._operation.name} needs {parameter.option} @file")
        return values

    def _is_flag(self, name: str) -> bool:
        return any("boolean" in parameter.kinds.types for parameter in self._named.get(name, ()))

    def _targets(self, name: str) -> list[Parameter]:
        if name in self._named:
            return self._named[name]
        option = f"--{name.replace('_', '-')}"
        if name in TOKENS:
            variable = f"{self._operation.provider}_ACCESS_TOKEN".upper()
            raise ConfigurationError(
                f"{option} is refused: other users see arguments, and the shell keeps them; "
                f"set {variable} instead, or set nothing and be asked"
            )
        near = get_close_matches(name, self._named, n=1)
        hint = f"; did you mean {self._named[near[0]][0].option}?" if near else ""
        raise ConfigurationError(f"{self._operation.name} has no parameter {option}{hint}")


def _put(values: Values, parameter: Parameter, value: Any) -> None:
    match parameter.location:
        case "path":
            values.path[parameter.wire] = value
        case "query":
            values.query[parameter.wire] = value
        case "credential":
            values.credential = value
        case "body":
            values.body = {} if values.body is None else values.body
            if not isinstance(values.body, dict):
                raise ConfigurationError(
                    f"{parameter.option} cannot be a field of a --body that is no object"
                )
            values.body[parameter.wire] = value
