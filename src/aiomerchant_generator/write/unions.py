"""Derive the rule by which a decoder finds the variant of a union of objects.

A rule is the name of a variant, None (no variant), or a question: `Tag` asks for a value, `Has` for keys.
Questions are preferred in the order in which servers keep to them: a tag, a tag one level down, keys that
only one variant requires, and keys that only a later variant knows. The narrower variant comes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from aiomerchant_generator.model import Api, Field, Schema
from aiomerchant_generator.types import Const, Literals, Ref
from aiomerchant_generator.write.rendering import call

Path = tuple[str, ...]


# As code, both are calls of the classes of the same names in `aiomerchant_core.codec`.


@dataclass(frozen=True, repr=False)
class Tag:
    path: Path
    variants: tuple[tuple[str | bool | int | None, Rule], ...]
    otherwise: Rule

    def __repr__(self) -> str:
        rest = () if self.otherwise is None else (self.otherwise,)
        return call("Tag", self.path, dict(self.variants), *rest)


@dataclass(frozen=True, repr=False)
class Has:
    #: Empty where nothing separates the variants, so that the first one is taken.
    keys: tuple[Path, ...]
    then: Rule
    otherwise: Rule
    #: Whether the keys may hold null; elsewhere null means the same as no key, since servers send either.
    nullable: bool = False

    def __repr__(self) -> str:
        rest = () if self.otherwise is None and not self.nullable else (self.otherwise,)
        return call("Has", self.keys, self.then, *rest, nullable=self.nullable)


Rule = Tag | Has | str | None


def rule(api: Api, variants: Sequence[Schema]) -> Rule:
    """Return the rule that finds the variant of an object."""
    return _rule([_Variant(api, schema) for schema in variants])


class _Variant:
    """A variant with the fields that a rule may test: its own, and those one level below."""

    def __init__(self, api: Api, schema: Schema) -> None:
        self.name = schema.name
        self.fields = dict(_fields(api, schema))
        self.required = frozenset(path for path, field in self.fields.items() if field.required)
        self.values: dict[Path, frozenset[str | bool | int]] = {}
        for path, field in self.fields.items():
            match api.resolve(field.type):
                case Const(value) if not field.nullable:
                    self.values[path] = frozenset((value,))
                case Literals(values) if not field.nullable:
                    self.values[path] = frozenset(values)

    def plainest(self, paths: Set[Path]) -> Path:
        """Return the best key to test: one that cannot be null, near the top."""
        return min(paths, key=lambda path: (self.fields[path].nullable, len(path), path))


def _fields(api: Api, schema: Schema) -> Iterator[tuple[Path, Field]]:
    for field in schema.fields or ():
        yield (field.wire,), field
        if isinstance(field.type, Ref) and field.required and not field.nullable:
            for inner in api.schemas[field.type.key].fields or ():
                yield (field.wire, inner.wire), inner


def _rule(variants: Sequence[_Variant]) -> Rule:
    if len(variants) == 1:
        return variants[0].name
    return _by_tag(variants) or _by_keys(variants)


def _by_tag(variants: Sequence[_Variant]) -> Rule:
    """Return the rule of the tag that separates the variants best; None where there is no tag.

    A variant without a fixed value for the tag (an open string, or no such field) takes all other values.
    """
    best: tuple[tuple[object, ...], Tag] | None = None
    for path in dict.fromkeys(path for variant in variants for path in variant.values):
        fixed = [variant for variant in variants if path in variant.values]
        rest = [variant for variant in variants if path not in variant.values]
        groups: dict[str | bool | int | None, list[_Variant]] = {}
        for variant in fixed:
            for value in sorted(variant.values[path], key=repr):
                groups.setdefault(value, []).append(variant)
        largest = max(len(rest), *(len(group) for group in groups.values()))
        if largest == len(variants):
            continue
        # An object without the tag is one of the variants that do not require it.
        defaults = [variant for variant in fixed if len(path) == 1 and path not in variant.required]
        # Best: every variant has values, a boolean, small groups, near the top, few values.
        flag = all(isinstance(value, bool) for value in groups)
        score = (bool(rest), not flag, largest, len(path), len(groups))
        if best is None or score < best[0]:
            asked: list[tuple[str | bool | int | None, Rule]] = [(v, _rule(g)) for v, g in groups.items()]
            if defaults and not rest:
                asked.append((None, _by_keys(defaults)))
            tag = Tag(path, tuple(asked), _rule(rest) if rest else None)
            best = score, tag
    return best[1] if best else None


def _by_keys(variants: Sequence[_Variant], shared: frozenset[Path] | None = None) -> Rule:
    """Return a rule of keys that only one variant requires, narrower variants first.

    The variant that is left in the end has to prove itself, too, by a key that not all of them require (those
    are `shared`): else an object of a new kind would be taken for it.
    """
    if shared is None:
        shared = frozenset.intersection(*(variant.required for variant in variants))
    if len(variants) == 1:
        (last,) = variants
        own = {p for p in last.required - shared if len(p) == 1 and not last.fields[p].nullable}
        return Has((last.plainest(own),), last.name, None) if own else last.name
    # Best are keys that the others do not have, then keys that they do not require.
    for unknown in (True, False):
        for variant in variants:
            others = [other for other in variants if other is not variant]
            keys = [variant.required.difference(o.fields if unknown else o.required) for o in others]
            if all(keys):
                common = frozenset.intersection(*keys)  # one key may do for all others
                asked = tuple(dict.fromkeys(map(variant.plainest, [common] if common else keys)))
                nullable = any(variant.fields[path].nullable for path in asked)
                rest = (_by_tag(others) if len(others) > 1 else None) or _by_keys(others, shared)
                return Has(asked, variant.name, rest, nullable)
    # Without any key, the first variant is taken; a key that only a later one knows selects that one.
    first, *later = variants
    found: Rule = first.name
    for variant in reversed(later):
        added = [path for path in variant.fields.keys() - first.fields.keys() if len(path) == 1]
        for path in sorted(added, reverse=True):
            found = Has((path,), variant.name, found, nullable=True)
        if not added:
            found = Has((), found, variant.name)
    return found
