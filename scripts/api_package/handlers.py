"""Write what handlers of webhooks take, by the types of events: overloads, for type checkers alone."""

from __future__ import annotations

from collections.abc import Container, Iterable

from aiomerchant_generator.model import Api
from aiomerchant_generator.names import free
from aiomerchant_generator.words import words_of
from api_package import render


def handlers(apis: Iterable[Api], written: Container[str]) -> str:
    """Return the module of the handlers of all events.

    Args:
        apis: The versions of all APIs.
        written: The paths of the modules of all packages. A dated version shares the models that it has no
            module for.
    """
    apis = [api for api in apis if api.events]
    titles = {api.provider: api.title for api in apis}
    #: The models of the payloads, by type of events and provider.
    models: dict[str, dict[str, list[str]]] = {}
    packages: dict[str, None] = {}
    for api in apis:
        for event, key in api.events.items():
            schema = api.schemas[key]
            if not api.dated or f"{api.package}/models/{schema.module}.py" in written:
                packages[api.package] = None
                found = models.setdefault(event, {}).setdefault(api.provider, [])
                found.append(f"{api.package}.{schema.name}")
    #: The event, the models and the provider of each handler, by its name.
    overloads: dict[str, tuple[str, list[str], str]] = {}
    for event, by_provider in sorted(models.items()):
        name = "".join(map(str.capitalize, words_of(event)))
        match [*by_provider.items()]:
            case [(provider, bound)]:
                rows = [(name, bound, f'Literal["{provider}"] | None = None')]
            case several:
                rows = [(titles[one] + name, bound, f'Literal["{one}"]') for one, bound in several]
                # The router may serve one of them alone.
                rows.append((name, [model for _, bound in several for model in bound], "None = None"))
        for name, bound, provider in rows:
            overloads[free(name, overloads)] = event, bound, provider
    return render("handlers", packages=packages, titles=titles, overloads=overloads)
