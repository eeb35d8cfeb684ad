"""Derive the rule by which a decoder finds the variant of a union of objects.

A rule is the name of a variant, None (no variant), or a question: `Tag` asks for a value, `Has` for keys.
Questions are preferred in the order in which servers keep to them: a tag, a tag one level down, keys that
only one variant requires, and keys that only a later variant knows. The narrower variant comes first. Null
means the same as no key, since servers send either, unless `Has` says `nullable`.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from operator import itemgetter
from typing import TypeAlias

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api, Field, Schema
from aiomerchant_generator.types import Const, ListOf, Literals, MapOf, Ref, Scalar, Type, either
from aiomerchant_generator.write.rendering import Code, call

Path: TypeAlias = tuple[str, ...]
Value: TypeAlias = str | bool | int

#: The name of a variant, None, or the code of a question.
Rule: TypeAlias = Code | str | None


def merged(api: Api, members: Iterable[Type]) -> Iterator[Type]:
    """Group the members of a union by their JSON type, as `aiomerchant_core.codec` does."""
    objects: dict[Type, None] = {}
    items: dict[Type, None] = {}
    for member in members:
        match api.resolve(member):
            case ListOf(item):
                items[item] = None
            case MapOf() | Ref():
                objects[member] = None
            case Scalar() | Literals() | Const(str() | bool()):
                pass
            case other:
                raise GenerationError(f"a union member without a JSON type of its own: {other}")
    if len(objects) > 1 and any(api.variants(one) is None for one in objects):
        raise GenerationError(f"no rule for a union of maps and objects: {tuple(objects)}")
    yield from map(either, filter(None, (objects, items)))


def rule(api: Api, variants: Sequence[Schema]) -> Rule:
    """Return the rule that finds the variant of an object."""
    return _rule([_Variant(api, schema) for schema in variants])


class _Variant:
    """A variant with the fields that a rule may test: its own, and those one level below."""

    def __init__(self, api: Api, schema: Schema) -> None:
        self.name = schema.name
        self.fields: dict[Path, Field] = {}
        for field in schema.fields or ():
            self.fields[field.wire,] = field
            if isinstance(field.type, Ref) and field.required and not field.nullable:
                below = api.schemas[field.type.key].fields or ()
                self.fields |= {(field.wire, inner.wire): inner for inner in below}
        self.required = frozenset(path for path, field in self.fields.items() if field.required)
        self.values: dict[Path, frozenset[Value]] = {}
        for path, field in self.fields.items():
            match api.resolve(field.type):
                case Const(value) if not field.nullable:
                    self.values[path] = frozenset((value,))
                case Literals(values) if not field.nullable:
                    self.values[path] = frozenset(values)

    def plainest(self, paths: Set[Path]) -> Path:
        """Return the best key to test: one that cannot be null, near the top."""
        return min(paths, key=lambda path: (self.fields[path].nullable, len(path), path))


def _rule(variants: Sequence[_Variant]) -> Rule:
    if len(variants) == 1:
        return variants[0].name
    return _by_tag(variants) or _by_keys(variants)


def _by_tag(variants: Sequence[_Variant]) -> Rule:
    """Return the rule of the tag that separates the variants best; None where there is no tag.

    A variant without a fixed value for the tag (an open string, or no such field) takes all other values.
    """
    tags = []
    for path in dict.fromkeys(path for variant in variants for path in variant.values):
        rest = [variant for variant in variants if path not in variant.values]
        groups: dict[Value, list[_Variant]] = {}
        for variant in variants:
            for value in sorted(variant.values.get(path, ()), key=repr):
                groups.setdefault(value, []).append(variant)
        largest = max(len(rest), *map(len, groups.values()))
        if largest < len(variants):
            # Best: every variant has values, a boolean, small groups, near the top, few values.
            flag = all(isinstance(value, bool) for value in groups)
            tags.append(((bool(rest), not flag, largest, len(path), len(groups)), path, groups, rest))
    if not tags:
        return None
    _, path, groups, rest = min(tags, key=itemgetter(0))
    asked: dict[Value | None, Rule] = {value: _rule(group) for value, group in groups.items()}
    # An object without the tag is one of the variants that do not require it.
    defaults = [variant for variant in variants if len(path) == 1 and path not in variant.required]
    if defaults and not rest:
        asked[None] = _by_keys(defaults)
    return call("Tag", path, asked, *([_rule(rest)] if rest else []))


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
        return call("Has", (last.plainest(own),), last.name) if own else last.name
    # Best are keys that the others do not have, then keys that they do not require.
    for unknown in (True, False):
        for variant in variants:
            others = [other for other in variants if other is not variant]
            keys = [variant.required.difference(o.fields if unknown else o.required) for o in others]
            if all(keys):
                common = frozenset.intersection(*keys)  # one key may do for all others
                asked = tuple(dict.fromkeys(map(variant.plainest, [common] if common else keys)))
                nullable = any(variant.fields[path].nullable for path in asked)
                rest = _by_tag(others) or _by_keys(others, shared)
                return call("Has", asked, variant.name, rest, nullable=nullable)
    # Without any key, the first variant is taken; a key that only a later one knows selects that one.
    first, *later = variants
    found: Rule = first.name
    for variant in reversed(later):
        added = [path for path in variant.fields.keys() - first.fields.keys() if len(path) == 1]
        for path in sorted(added, reverse=True):
            found = call("Has", (path,), variant.name, found, nullable=True)
        if not added:
            found = call("Has", (), found, variant.name)  # nothing separates them: the first is taken
    return found
