"""Write docs/operations/: a module for each version of an API, with an example of each operation."""

from __future__ import annotations

from collections.abc import Iterator
from keyword import iskeyword

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Operation
from aiomerchant_generator.types import Ref, Type
from aiomerchant_generator.words import snake_case
from aiomerchant_generator.write.examples import PORTAL, ExampleWriter, source
from api_package import render


class ExampleModule(ExampleWriter):
    """The module of one version of an API."""

    def text(self) -> str:
        """Return the text, unformatted: a function for each operation."""
        operations = self.api.operations
        functions = {one.name.name.replace(".", "_"): "\n".join(self._lines(one)) for one in operations}
        if len(functions) < len(operations):
            raise GenerationError(f"two examples of {self.api.title} have one name")
        return render("examples", api=self.api, functions=functions)

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
