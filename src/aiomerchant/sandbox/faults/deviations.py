"""Real answers that are not as the provider's document says, though they are valid JSON."""

from __future__ import annotations

import json
from abc import abstractmethod

from aiohttp import web
from attrs import field, frozen

from .fields import Place, places
from .kind import Exchange, Kind, content

__all__ = ["MissingField", "UnknownEnum"]


class _Deviation(Kind):
    """Changes one field of the answer, wherever it stands: in a list, that of each item."""

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        answer, operation = exchange.answer, exchange.operation
        if answer is None or answer.content_type != "application/json" or not content(answer):
            return None
        value = json.loads(content(answer))
        found = places(operation.provider, operation.id, answer.status, value)
        path = self.choose(found)
        chosen = [place for place in found if place.path == path and self.suits(place)]
        if not chosen:
            return None
        for place in chosen:
            self.change(place)
        answer.body = json.dumps(value).encode()
        return answer

    @abstractmethod
    def choose(self, found: list[Place]) -> str | None:
        """The path of the field to change."""

    @abstractmethod
    def suits(self, place: Place) -> bool:
        """Whether a field can be changed so."""

    @abstractmethod
    def change(self, place: Place) -> None: ...


@frozen
class UnknownEnum(_Deviation):
    """A field has a value that the document does not name.

    Attributes:
        path: The path of the field: `customer.creation_source`, `items[].type`. None is the first one of
            which the document names the values; the tag of a union only where there is no other.
        value: The value.
    """

    path: str | None = None
    value: str = field(default="UNKNOWN_TO_THE_DOCUMENT", kw_only=True)

    def choose(self, found: list[Place]) -> str | None:
        if self.path is not None:
            return self.path
        named = [place for place in found if place.choices and self.suits(place)]
        return min(named, key=lambda place: place.tag).path if named else None

    def suits(self, place: Place) -> bool:
        return isinstance(place.value, str)

    def change(self, place: Place) -> None:
        place.record[place.name] = self.value


@frozen
class MissingField(_Deviation):
    """A field is left out.

    Attributes:
        path: The path of the field: `payment.id`, `items[].email`. None is the first required one that holds
            no other fields; where none is required, as in most of Square's answers, the first one.
    """

    path: str | None = None

    def choose(self, found: list[Place]) -> str | None:
        if self.path is not None:
            return self.path
        single = [place for place in found if not isinstance(place.value, dict | list)]
        return min(single, key=lambda place: not place.required).path if single else None

    def suits(self, place: Place) -> bool:
        return place.name in place.record

    def change(self, place: Place) -> None:
        del place.record[place.name]
