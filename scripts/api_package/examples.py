"""Write docs/operations/: a module for each version of an API, with an example of each operation."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from keyword import iskeyword
from typing import Final

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Operation
from aiomerchant_generator.types import Ref, Type
from aiomerchant_generator.words import snake_case
from aiomerchant_generator.write.examples import PORTAL, ExampleWriter, source
from aiomerchant_generator.write.rendering import HEADER

#: The statements of a module, by which the examples name what they use.
_HEAD: Final = '''"""An example of each operation of {title}.

{header}
"""
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from datetime import UTC, date, datetime

from {module} import {title}
'''


class ExampleModule(ExampleWriter):
    """The module of one version of an API."""

    def text(self) -> str:
        """Return the text, unformatted: a function for each operation."""
        api = self.api
        module = f"aiomerchant.{api.provider}.{api.module}" if api.dated else "aiomerchant"
        head = _HEAD.format(title=api.title, header=HEADER, module=module)
        functions = {one.name.name.replace(".", "_"): self._function(one) for one in api.operations}
        if len(functions) < len(api.operations):
            raise GenerationError(f"two examples of {api.title} have one name")
        return "\n\n".join([head, *functions.values()])

    def _function(self, operation: Operation) -> str:
        name = operation.name.name.replace(".", "_")
        lines = textwrap.indent("\n".join(self._lines(operation)), "    ")
        return f"async def {name}({self.api.provider}: {self.api.title}) -> None:\n{lines}\n"

    def _lines(self, operation: Operation) -> Iterator[str]:
        """Yield the statements of an example."""
        if session := self._session(operation):
            made = self._names[session["operation"]]
            body = source(self._values.with_ids(session["body"]))
            yield f"session = await {self.api.provider}.{made}(body={body})"
            yield f"{PORTAL} = {self.api.provider}.with_options(access_token=session.token)"
        call = f"{self._client(operation)}.{operation.name.name}({self._arguments(operation, source)})"
        if operation.item is not None:
            item = self._variable(operation.item, "item")
            yield f"async for {item} in {call}:\n    print({item})"
        elif operation.returns is None:
            yield f"await {call}"
        else:
            yield f"{self._variable(operation.returns, 'result')} = await {call}"

    def _variable(self, type_: Type, otherwise: str) -> str:
        """Return what an example calls a value: by its model, unless that is the answer as a whole."""
        if not isinstance(type_, Ref):
            return otherwise
        name = snake_case(self.api.schemas[type_.key].name)
        if name.endswith("_response"):
            return "response"
        return otherwise if iskeyword(name) or name == self.api.provider else name
