"""All changes between two surfaces, each once, classed by their effect on Python callers and decoding.

breaking    code that ran may raise, read None or find another class: a name is gone, an argument became
            required, a value is decoded to something else; or a client sends its token to another server
added       new, and no caller has to act; a new value of an enum is one, since enums are open
changed     of interest to a careful caller: limits, scopes, error answers; code that ran still runs
deprecated  still works, and will be removed

General differs of OpenAPI documents (oasdiff, in Go, is the best maintained) compare requests and answers as
JSON. Callers of this package see something else: names come from a names file, fields of a body are keyword
arguments, enums are open, and an optional field reads as None.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from comparison.shapes import known, taken
from comparison.surface import Method, Model, Surface, Value
from comparison.tags import untold

Class = Literal["breaking", "added", "changed", "deprecated"]
CLASSES: Final[tuple[Class, ...]] = ("breaking", "added", "changed", "deprecated")

T = TypeVar("T")


@dataclass(frozen=True)
class Change:
    """One change of a method, model or event, under the names that callers use.

    Attributes:
        kind: The class of the change.
        subject: The method, field or event that changed: `polar.customers.list`.
        what: The change as text.
        moves: Whether clients would send their tokens to another server.
    """

    kind: Class
    subject: str
    what: str
    moves: bool = False

    def __str__(self) -> str:
        return f"{self.subject}: {self.what}"


def compare(old: Surface, new: Surface) -> list[Change]:
    """The changes from `old` to `new`, sorted by class and subject; those of servers come first."""
    found = dict.fromkeys(_Differ(old, new).changes())
    return sorted(found, key=lambda change: (*order(change), change.subject, change.what))


def order(change: Change) -> tuple[int, bool]:
    """Return a key that sorts changes by class, and those of servers first."""
    return CLASSES.index(change.kind), not change.moves


class _Differ:
    def __init__(self, old: Surface, new: Surface) -> None:
        self._old, self._new = old, new
        self._detailed = old.detailed and new.detailed

    def changes(self) -> Iterator[Change]:
        old, new = self._old, self._new
        if old.version != new.version:
            yield Change("changed", new.provider, f"API version {new.version}, was {old.version}")
        if self._detailed:
            yield from self._servers()
        moved = self._same_name_other_id()
        for id_, (was, now) in _both(old.methods, new.methods).items():
            if was is None and now is not None:
                if now.name not in moved:
                    yield Change("added", self._called(now), "added")
            elif now is None and was is not None:
                if was.name in moved:
                    yield Change(
                        "changed", self._called(was), f"operation id {moved[was.name].id}, was {id_}"
                    )
                    yield from self._method(was, moved[was.name])
                else:
                    yield Change("breaking", self._called(was), "removed")
            elif was is not None and now is not None:
                yield from self._method(was, now)
        yield from self._models()
        for event, (model, other) in _both(old.events, new.events).items():
            subject = f"{new.provider} event {event}"
            if model is None:
                yield Change("added", subject, f"added, decoded to {other}")
            elif other is None:
                yield Change("breaking", subject, "removed")
            elif model != other:
                yield Change("breaking", subject, f"decoded to {other}, was {model}")

    def _servers(self) -> Iterator[Change]:
        """The servers of environments. A client sends its token to whatever server the document names."""
        for environment, (was, now) in _both(self._old.servers, self._new.servers).items():
            subject = f"{self._new.provider} environment {environment}"
            if now is None:
                yield Change("breaking", subject, f"removed, was at {was}")
            elif was is None:
                yield Change("breaking", subject, f"added, at {now}", moves=True)
            elif _origin(was) != _origin(now):
                yield Change("breaking", subject, f"is at {now}, was at {was}", moves=True)
            elif was != now:
                yield Change("changed", subject, f"is at {now}, was at {was}")

    def _called(self, method: Method) -> str:
        return f"{self._new.provider}.{method.name}"

    def _same_name_other_id(self) -> dict[str, Method]:
        """Methods that kept their name and have a new operation id."""
        gone = {m.name for id_, m in self._old.methods.items() if id_ not in self._new.methods}
        return {
            m.name: m
            for id_, m in self._new.methods.items()
            if id_ not in self._old.methods and m.name in gone
        }

    # Methods

    def _method(self, old: Method, new: Method) -> Iterator[Change]:
        subject = self._called(new)
        if old.name != new.name:
            yield Change("breaking", self._called(old), f"is now {subject}")
        if old.route != new.route:
            yield Change("changed", subject, f"{new.route}, was {old.route}")
        if new.deprecated != old.deprecated:
            yield _deprecation(subject, "", new.deprecated)
        if old.positional != new.positional and sorted(old.positional) == sorted(new.positional):
            yield Change(
                "breaking", subject, f"positional arguments in the order {', '.join(new.positional)}"
            )
        for was, now in _both(old.keywords, new.keywords).values():
            yield from self._keyword(subject, was, now)
        if old.paged != new.paged:
            kind = "gives Pages, was one answer" if new.paged else "gives one answer, was Pages"
            yield Change("breaking", subject, kind)
        was, now = old.returns, new.returns
        if was.type != now.type:
            safe = self._detailed and known(now.shape, was.shape)
            yield Change("changed" if safe else "breaking", subject, f"returns {now.type}, was {was.type}")
        yield from self._tags(subject, "", was, now, sent=False)
        if self._detailed:
            yield from self._request(subject, old, new)
            for status, (before, after) in _both(old.errors, new.errors).items():
                if before != after:
                    yield Change("changed", subject, _error(status, before, after))

    def _request(self, subject: str, old: Method, new: Method) -> Iterator[Change]:
        if old.body != new.body:
            yield Change(
                "changed", subject, f"body sent as {new.body or 'nothing'}, was {old.body or 'nothing'}"
            )
        if old.credentials != new.credentials:
            now, was = (method.credentials or "no credentials" for method in (new, old))
            yield Change("changed", subject, f"sends {now}, was {was}")
        if more := [scope for scope in new.scopes if scope not in old.scopes]:
            yield Change("changed", subject, f"new scopes {', '.join(more)}")
        if less := [scope for scope in old.scopes if scope not in new.scopes]:
            yield Change("changed", subject, f"no longer asks for the scopes {', '.join(less)}")

    def _keyword(self, subject: str, old: Value | None, new: Value | None) -> Iterator[Change]:
        if old is None and new is not None:
            if not self._detailed:
                yield Change("added", subject, f"new keyword {new.name}")
            elif new.demanded:
                yield Change("breaking", subject, f"new required keyword {new.name}")
            else:
                yield Change("added", subject, f"new optional keyword {new.name}")
        elif new is None and old is not None:
            yield Change("breaking", subject, f"keyword {old.name}: removed")
        elif old is not None and new is not None:
            if old.name != new.name:
                yield Change("breaking", subject, f"keyword {old.name} is now {new.name}")
            if self._detailed:
                yield from self._value(subject, f"keyword {new.name}", old, new, sent=True, received=False)

    # Models

    def _models(self) -> Iterator[Change]:
        # A payload that comes or goes with its event is reported at the event.
        payloads = set(self._old.events.values()) ^ set(self._new.events.values())
        for old, new in _both(self._old.models, self._new.models).values():
            if old is None and new is not None:
                if new.name not in self._old.classes | payloads:
                    yield Change("added", new.name, "added")
            elif new is None and old is not None:
                if old.name not in self._new.classes | payloads:
                    yield Change("breaking", old.name, "removed")
            elif old is not None and new is not None:
                yield from self._model(old, new)

    def _model(self, old: Model, new: Model) -> Iterator[Change]:
        if old.name != new.name:
            yield Change("breaking", old.name, f"is now {new.name}")
        if not self._detailed:
            return
        if old.kind != new.kind:
            yield Change("breaking", new.name, f"is now of the kind {new.kind}, was of the kind {old.kind}")
            return
        sent, received = old.sent or new.sent, old.received or new.received
        yield from _values(new.name, "", old.values, new.values, sent)
        if more := [member for member in new.members if member not in old.members]:
            yield Change("added", new.name, f"may be {', '.join(more)}")
        if less := [member for member in old.members if member not in new.members]:
            yield Change("breaking", new.name, f"is no longer {', '.join(less)}")
        yield from self._value(new.name, "", old.target, new.target, sent, received)
        for was, now in _both(old.fields, new.fields).values():
            yield from self._field(new.name, was, now, sent, received)

    def _field(
        self, model: str, old: Value | None, new: Value | None, sent: bool, received: bool
    ) -> Iterator[Change]:
        if old is None and new is not None:
            subject = f"{model}.{new.name}"
            if new.demanded and sent:
                yield Change("breaking", subject, "added, required where it is sent")
            else:
                yield Change("added", subject, "added, may be None" if new.nullable else "added")
        elif new is None and old is not None:
            yield Change("breaking", f"{model}.{old.name}", "removed")
        elif old is not None and new is not None:
            subject = f"{model}.{new.name}"
            if old.name != new.name:
                yield Change("breaking", f"{model}.{old.name}", f"is now {subject}")
            yield from self._value(subject, "", old, new, sent, received)

    def _value(
        self, subject: str, name: str, old: Value, new: Value, sent: bool, received: bool
    ) -> Iterator[Change]:
        """Changes of a keyword, a field or what an alias stands for."""
        if presence := _presence(old, new, sent, received):
            kind, what = presence
            yield Change(kind, subject, _about(name, what))
        yield from _type(subject, name, old, new, sent, received)
        yield from self._tags(subject, name, old, new, sent)
        if old.style and new.style and old.style != new.style:
            yield Change("breaking", subject, _about(name, f"sent in the style {new.style}, was {old.style}"))
        limits = [
            f"{limit} {after or 'none'}, was {before or 'none'}"
            for limit, (before, after) in sorted(_both(old.limits, new.limits).items())
            if before != after
        ]
        if limits:
            yield Change("changed", subject, _about(name, "; ".join(limits)))
        if old.deprecated != new.deprecated:
            yield _deprecation(subject, name, new.deprecated)

    def _tags(self, subject: str, name: str, old: Value, new: Value, sent: bool) -> Iterator[Change]:
        changed = list(untold(self._old, self._new, old, new))
        for tag, was, now in changed:
            if was and now:
                yield Change("breaking", subject, _about(name, f"the tag {tag} means {now}, was {was}"))
        if more := [f"{tag} for {now}" for tag, was, now in changed if was is None]:
            yield Change("added", subject, _about(name, f"new tags {', '.join(more)}"))
        if less := [f"{tag} for {was}" for tag, was, now in changed if now is None]:
            kind: Class = "breaking" if sent else "changed"
            yield Change(kind, subject, _about(name, f"no longer has the tags {', '.join(less)}"))


def _presence(old: Value, new: Value, sent: bool, received: bool) -> tuple[Class, str] | None:
    """What changed in whether a value has to be there and may be null: of several effects, the gravest."""
    if received and new.nullable and not old.nullable:
        return "breaking", "may be None now"
    if sent and new.demanded and not old.demanded:
        return "breaking", "required now"
    if sent and old.takes_null and not new.takes_null:
        return "breaking", "takes no null any more"
    if received and old.nullable and not new.nullable:
        return "changed", "always there now"
    if old.required != new.required:
        return "changed", "required now" if new.required else "optional now"
    if sent and new.takes_null and not old.takes_null:
        return "changed", "takes null now"
    return None


def _type(subject: str, name: str, old: Value, new: Value, sent: bool, received: bool) -> Iterator[Change]:
    if old.type == new.type and bool(old.values) == bool(new.values):
        yield from _values(subject, name, old.values, new.values, sent)
        return
    was, now = old.type, new.type
    if was == now:
        text = "any integer" if isinstance((*old.values, *new.values)[-1], int) else "any text"
        was, now = (f"one of {', '.join(map(str, v.values))}" if v.values else text for v in (old, new))
    breaks = (sent and not taken(old.shape, new.shape)) or (received and not known(new.shape, old.shape))
    yield Change("breaking" if breaks else "changed", subject, _about(name, f"{now}, was {was}"))


def _values(
    subject: str, name: str, old: Sequence[str | int], new: Sequence[str | int], sent: bool
) -> Iterator[Change]:
    """Changes of the values of an enum."""
    if more := [str(value) for value in new if value not in old]:
        yield Change("added", subject, _about(name, f"new values {', '.join(more)}"))
    if less := [str(value) for value in old if value not in new]:
        kind: Class = "breaking" if sent else "changed"
        yield Change(kind, subject, _about(name, f"no longer has {', '.join(less)}"))


def _error(status: str, old: str | None, new: str | None) -> str:
    if new is None:
        return f"no longer answers {status} {old}".rstrip()
    if old is None:
        return f"may answer {status} {new}".rstrip()
    return f"{status} is {new or 'without a name'}, was {old or 'without a name'}"


def _about(name: str, what: str) -> str:
    return f"{name}: {what}" if name else what


def _deprecation(subject: str, name: str, deprecated: bool) -> Change:
    if deprecated:
        return Change("deprecated", subject, _about(name, "deprecated by the API"))
    return Change("changed", subject, _about(name, "no longer deprecated"))


def _both(old: Mapping[str, T], new: Mapping[str, T]) -> dict[str, tuple[T | None, T | None]]:
    keys: Iterable[str] = dict.fromkeys([*old, *new])
    return {key: (old.get(key), new.get(key)) for key in keys}


def _origin(url: str) -> str:
    """The host and port of a server, whose scheme is https."""
    return url.removeprefix("https://").partition("/")[0].lower().removesuffix(":443")
