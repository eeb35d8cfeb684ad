"""Faults of a field: real answers of valid JSON that violate the document of their API version."""

from __future__ import annotations

import json
from abc import abstractmethod

from aiohttp import web
from attrs import field, frozen
from attrs.validators import optional

from .fields import AnswerField, answer_fields
from .kind import Exchange, Kind, content, text

__all__ = ["MissingField", "UnknownEnum"]


class _Deviation(Kind):
    """Changes one field of the answer; in a list, the field of each item."""

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        answer = exchange.answer
        if answer is None or answer.content_type != "application/json" or not content(answer):
            return None
        value = json.loads(content(answer))
        found = answer_fields(exchange.contract, exchange.operation.id, answer.status, value)
        path = self.choose(found)
        chosen = [entry for entry in found if entry.path == path and self.suits(entry)]
        if not chosen:
            return None
        for entry in chosen:
            self.change(entry)
        answer.body = json.dumps(value).encode()
        return answer

    @abstractmethod
    def choose(self, found: list[AnswerField]) -> str | None:
        """The path of the field to change."""

    @abstractmethod
    def suits(self, entry: AnswerField) -> bool:
        """True if the field can be changed."""

    @abstractmethod
    def change(self, entry: AnswerField) -> None: ...


@frozen
class UnknownEnum(_Deviation):
    """A field has a value that the document does not name.

    Attributes:
        path: The path of the field: `customer.creation_source`, `items[].type`. None is the first field with
            an enum; the discriminator of a union only where there is no other.
        value: The value.
    """

    path: str | None = field(default=None, validator=optional(text))
    value: str = field(default="UNKNOWN_TO_THE_DOCUMENT", kw_only=True, validator=text)

    def choose(self, found: list[AnswerField]) -> str | None:
        if self.path is not None:
            return self.path
        named = [entry for entry in found if entry.choices and self.suits(entry)]
        return min(named, key=lambda entry: entry.tag).path if named else None

    def suits(self, entry: AnswerField) -> bool:
        return isinstance(entry.value, str)

    def change(self, entry: AnswerField) -> None:
        entry.record[entry.name] = self.value


@frozen
class MissingField(_Deviation):
    """A field is left out.

    Attributes:
        path: The path of the field: `payment.id`, `items[].email`. None is the first required field that is
            neither object nor list; where none is required, as in most of Square's answers, the first one.
    """

    path: str | None = field(default=None, validator=optional(text))

    def choose(self, found: list[AnswerField]) -> str | None:
        if self.path is not None:
            return self.path
        single = [entry for entry in found if not isinstance(entry.value, dict | list)]
        return min(single, key=lambda entry: not entry.required).path if single else None

    def suits(self, entry: AnswerField) -> bool:
        return entry.name in entry.record

    def change(self, entry: AnswerField) -> None:
        del entry.record[entry.name]
