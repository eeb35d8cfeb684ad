"""Type checkers know of each type of events which events its handlers take."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module

import pytest

from aiomerchant_core import full_name

from tests.support.apis import APIS, Api
from tests.support.instances import GENERATED

TREE = ast.parse((GENERATED / "handlers.py").read_text("utf-8"))
#: The bounds of type variables by their names.
BOUNDS = {
    ast.literal_eval(node.value.args[0]): node.value.keywords[0].value
    for node in TREE.body
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and node.value.keywords
}


def overloads() -> Iterator[tuple[str, str, str]]:
    """The type of events, the provider as it is written, and the bound of the handler of each overload."""
    for node in ast.walk(TREE):
        if isinstance(node, ast.FunctionDef) and node.args.posonlyargs:
            (_, kind), (provider,) = node.args.posonlyargs, node.args.kwonlyargs
            assert isinstance(kind.annotation, ast.Subscript)
            assert isinstance(node.returns, ast.Subscript)
            assert isinstance(node.returns.slice, ast.Tuple)
            handler = node.returns.slice.elts[1]
            assert isinstance(handler, ast.Name)
            assert provider.annotation is not None
            event = ast.literal_eval(kind.annotation.slice)
            yield event, ast.unparse(provider.annotation), ast.literal_eval(BOUNDS[handler.id])


OVERLOADS = [*overloads()]


@pytest.mark.once
@pytest.mark.parametrize("api", APIS, ids=str)
def test_each_event_has_its_handlers(api: Api) -> None:
    """By the provider's name and without; a dated version's own class is one of those that they may take."""
    package = api.package.rpartition(".")[2]
    events, models = (import_module(f"{api.package}.{name}") for name in ("events", "models"))
    assert events.EVENTS
    for event, model in events.EVENTS.items():
        home = full_name(f"{api.package}.models", models.MODULES[model]).split(".")[1]
        assert home in {package, api.provider}
        wanted = f"Takes[{home}.{model}]"
        bounds = {provider: bound.split(" | ") for type, provider, bound in OVERLOADS if type == event}
        named = [bound for provider, bound in bounds.items() if repr(api.provider) in provider]
        assert [wanted in bound for bound in named] == [True]
        assert any("None" in provider and wanted in bound for provider, bound in bounds.items())


@pytest.mark.once
def test_each_overload_is_one() -> None:
    """No event and provider has two, and each has a type variable of its own."""
    assert len({(event, provider) for event, provider, _ in OVERLOADS}) == len(OVERLOADS)
    assert len(BOUNDS) == len(OVERLOADS) + 1  # that of handlers of several types


@pytest.mark.once
def test_nothing_is_imported_at_run_time() -> None:
    """Its bounds are text."""
    assert import_module("aiomerchant_api.handlers").OrderPaid.__bound__.__forward_arg__.startswith("Takes[")
