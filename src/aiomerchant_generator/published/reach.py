"""Finds the components that operations and events need, and drops those with refused references."""

from collections.abc import Iterator

from aiomerchant_generator.documents.document import at, references
from aiomerchant_generator.documents.errors import Position, pointer, tokens
from aiomerchant_generator.published.distil import Facts
from aiomerchant_generator.published.reading import Json, SourceError


def without_refused(facts: Facts) -> tuple[Json, dict[str, str]]:
    """Drop the components with references that are not followed.

    Returns:
        The document without them, and the reason for each, by reference.

    Raises:
        SourceError: An operation or a webhook needs such a component.
    """
    document, refused = facts.document, facts.refused
    if not refused:
        return document, {}
    for position, reference in _needed(document):
        if reference in refused:
            raise SourceError(
                f"{pointer(position)}: the reference {reference} is refused: {refused[reference]}"
            )
    return _drop(document, dict(refused))


def reachable(document: Json) -> set[str]:
    """The components that an operation or an event needs, as references: `#/components/schemas/Thing`."""
    events = {f"#{pointer(position)}" for position, _ in _events(document)}
    return events | {component(reference.removeprefix("#")) for _, reference in _needed(document)}


def component(position: str) -> str:
    """A reference to the component around a position, which is a JSON pointer."""
    return "#" + "/".join(position.split("/")[:4])


def _needed(document: Json) -> Iterator[tuple[Position, str]]:
    """The references that operations and events need, directly or not, each with its position."""
    seen: set[str] = set()
    waiting: list[tuple[Position, Json]] = [
        ((section,), document[section]) for section in ("paths", "webhooks") if section in document
    ]
    waiting += _events(document)
    while waiting:
        start, node = waiting.pop()
        for position, reference in references(node, start):
            yield position, reference
            if reference.startswith("#/") and reference not in seen:
                seen.add(reference)
                there = tokens(reference)
                waiting.append((there, at(document, *there)))


def _events(document: Json) -> Iterator[tuple[Position, Json]]:
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    for name, schema in schemas.items() if isinstance(schemas, dict) else ():
        if isinstance(schema, dict) and "x-webhook" in schema:
            yield ("components", "schemas", name), schema


def _drop(document: Json, unusable: dict[str, str]) -> tuple[Json, dict[str, str]]:
    """Drop components until none of the rest needs a dropped one."""
    dropped: dict[str, str] = {}
    components = {section: dict(members) for section, members in document.get("components", {}).items()}
    again = True
    while again:
        again = False
        for section, members in components.items():
            if section.startswith("x-"):
                continue
            for name in list(members):
                needed = next((r for _, r in references(members[name]) if r in unusable), None)
                if needed is not None:
                    del members[name]
                    reference = f"#{pointer(('components', section, name))}"
                    dropped[reference] = unusable[reference] = f"{needed}: {unusable[needed]}"
                    again = True
    return {**document, "components": components}, dropped
