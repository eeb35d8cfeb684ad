"""The arguments after the name of an operation as its parameters.

--limit 5    --given-name Ada    --address '{"country": "GB"}'    --body @customer.json
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from aiomerchant.errors import ConfigurationError

from .parameters import RESERVED, Parameter, parameters
from .values import parse_json, read_secret, read_text, read_value

if TYPE_CHECKING:
    from aiomerchant.sandbox.document.contract import Contract
    from aiomerchant_core import Operation

__all__ = ["BODY", "PLAIN", "TOKENS", "Arguments", "Values"]

#: Names of options that somebody might try to give a token with.
TOKENS: Final = frozenset({"token", "access_token", "bearer", "authorization", "api_key"})
BODY: Final = "body"
#: What arguments without an option are kept by.
PLAIN: Final = "plain"


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
        body = operation.body
        #: True for a body without fields of its own, such as a list.
        self._whole_body_needed = (
            body is not None and body.required and all(one.location != "body" for one in self.parameters)
        )

    def options(self) -> Iterator[tuple[str, Parameter]]:
        """The parameters by the names of their options, each once."""
        return ((name, targets[0]) for name, targets in self._named.items())

    def spellings(self, parameter: Parameter) -> list[str]:
        """The options of a parameter: by its keyword, and by its name on the wire unless another has that."""
        wire = parameter.wire.replace("-", "_")
        if not wire or wire in {*self._named, *RESERVED}:
            return [parameter.option]
        return [parameter.option, f"--{wire.replace('_', '-')}"]

    @property
    def takes_body(self) -> bool:
        """True if the whole body may be given at once."""
        return self._operation.body is not None and BODY not in self._named

    def named(self, field: str) -> str | None:
        """The option that a field of the request is given by; None if there is none.

        Args:
            field: The path of the field, as errors of the provider have it: `customer.email`.
        """
        first = re.split(r"[.\[]", field, maxsplit=1)[0]
        return next((one.option for one in self.parameters if first and first in (one.wire, one.name)), None)

    def read(self, words: Mapping[str, list[str] | bool | None]) -> Values:
        """Read the values of parameters from arguments.

        Args:
            words: The arguments of each option that was given, by name.

        Raises:
            ConfigurationError: An argument is not valid, or one is missing.
        """
        given = {name: said for name, said in words.items() if said not in (None, [])}
        self._place(given)
        values = Values()
        body = given.pop(BODY, None) if self.takes_body else None
        if isinstance(body, list):
            values.body = parse_json(read_text("--body", body[-1]))
            if values.body is None:
                raise ConfigurationError("--body must be JSON")
        for name, said in given.items():
            self._check_token(name)
            targets = self._named[name]
            first = targets[0]
            if isinstance(said, list):
                value: Any = (
                    read_secret(first.option, said[-1])
                    if first.secret
                    else read_value(first.option, said, first.kinds)
                )
            else:
                value = said
            for target in targets:
                _put(values, target, value)
        self._check_complete(values)
        return values

    def _place(self, given: dict[str, Any]) -> None:
        """Give the arguments without an option to the parameters of the path that have none."""
        path = [one.name for one in self.parameters if one.location == "path" and one.name not in given]
        plain = given.pop(PLAIN, [])
        if len(plain) > len(path):
            raise ConfigurationError(f"{self._operation.name} takes no more arguments without an option")
        given |= {name: [word] for name, word in zip(path, plain, strict=False)}

    def _check_token(self, name: str) -> None:
        if name not in self._named:
            variable = f"{self._operation.provider}_ACCESS_TOKEN".upper()
            raise ConfigurationError(
                f"--{name.replace('_', '-')} is refused: other users see arguments, and the shell keeps "
                f"them; set {variable} instead, or set nothing and be asked"
            )

    def _check_complete(self, values: Values) -> None:
        """Refuse a request that lacks what the document requires, before it is sent."""
        places: dict[str, Any] = {"path": values.path, "query": values.query, "body": values.body}
        missing = [
            f"{one.option} @file" if one.location == "credential" else one.option
            for one in self.parameters
            if one.required
            and (
                values.credential is None
                if one.location == "credential"
                else _lacks(places[one.location], one.wire)
            )
        ]
        if missing:
            raise ConfigurationError(f"{self._operation.name} needs {' and '.join(dict.fromkeys(missing))}")
        if values.body is None and self._whole_body_needed:
            raise ConfigurationError(f"{self._operation.name} needs --body")


def _lacks(place: Any, wire: str) -> bool:
    """True if a part of a request lacks a field. A body that is no object has none."""
    return place is None or (isinstance(place, dict) and wire not in place)


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
