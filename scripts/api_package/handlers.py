"""Write what handlers of webhooks take, by the types of events: overloads, for type checkers alone."""

from __future__ import annotations

from collections.abc import Container, Iterable

from aiomerchant_generator.model import Api
from aiomerchant_generator.words import words_of
from api_package import render


def handlers(apis: Iterable[Api], written: Container[str]) -> str:
    """Return the module of the handlers of all events.

    Args:
        apis: The versions of all APIs.
        written: The paths of the modules of all packages. A dated version shares the models that it has no
            module for.
    """
    #: The models of the payloads, by type of events and provider.
    models: dict[str, dict[str, list[str]]] = {}
    packages: dict[str, None] = {}
    titles: dict[str, str] = {}
    for api in apis:
        for event, key in api.events.items():
            schema = api.schemas[key]
            titles[api.provider] = api.title
            if not api.dated or f"{api.package}/models/{schema.module}.py" in written:
                packages[api.package] = None
                found = models.setdefault(event, {}).setdefault(api.provider, [])
                found.append(f"{api.package}.{schema.name}")
    named: dict[str, list[str]] = {}
    overloads: list[tuple[str, str, str]] = []

    def add(event: str, name: str, bound: list[str], provider: str) -> None:
        while name in named:
            name += "_"
        named[name] = bound
        overloads.append((event, name, provider))

    for event, by_provider in sorted(models.items()):
        name = "".join(map(str.capitalize, words_of(event)))
        every = [model for bound in by_provider.values() for model in bound]
        if len(by_provider) == 1:
            add(event, name, every, f'Literal["{next(iter(by_provider))}"] | None = None')
            continue
        for provider, bound in by_provider.items():
            add(event, f"{titles[provider]}{name}", bound, f'Literal["{provider}"]')
        # The router may serve one of them alone.
        add(event, name, every, "None = None")
    kinds = " | ".join(f"{title}EventType" for title in titles.values())
    return render(
        "handlers", packages=packages, titles=titles, handlers=named, overloads=overloads, kinds=kinds
    )
