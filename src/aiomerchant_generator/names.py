"""Give everything in a document its Python name: fields, parameters and operations.

Names are data beside a default rule. A provider's names file (spec/*.names.toml) may hold:

    published    ids of operations that keep the name the rule gives them, whatever is added later
    [operations] operation id = "resource.path.method", where the rule is not good enough
    [functions]  operation id = "function_name", likewise
    [resources]  tag = "resource.path", where snake case does not do
    [nouns]      what operation ids call a thing = the "resource.path" in which it lives

Its other tables ([keywords], [credentials]) are about arguments and read elsewhere.
"""

import builtins
import keyword
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Any
from unicodedata import normalize

from aiomerchant_generator.documents.document import Document, operations
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.words import find, pascal, singular, snake, snake_case, stem_of, words_of

# What the clients and the Resource base class already call their own: no operation or resource may hide it.
RESERVED = frozenset({"call", "close", "from_env", "operations", "pages", "request", "with_options"})

#: What no class may be called: keywords, and names that generated modules import.
RESERVED_CLASSES = frozenset(
    {
        *("None", "True", "False"),
        *("Any", "Body", "Decimal", "Decode", "Encode", "Final", "ListOperation", "Literal", "Mapping"),
        *("Model", "Operation", "Pages", "Paging", "Required", "Resource", "Rule", "Send", "Sequence"),
        *("TypeAlias", "TypedDict", "Union", "Unknown", "UnknownEvent", "UUID"),
    }
)

# Operation ids speak the documents' dialects; methods speak one.
SYNONYMS = {"retrieve": "get", "bulk": "batch"}

# Verbs that act on many things at once, so that a function made of one takes the noun's plural.
PLURAL_VERBS = frozenset({"export", "ingest", "list", "search"})


# Fields, parameters and keywords


def python_name(wire: str) -> str:
    """Return the Python name of a field without clashing neighbours: its wire name wherever possible."""
    bare = _identifier(wire).lstrip("_")
    return _no_keyword(bare) if bare.isidentifier() else _identifier(wire)


def python_names(wires: Iterable[str]) -> dict[str, str]:
    """Return the Python names of all fields of one object, by wire name.

    A leading underscore is kept where dropping it would hide another field: `_cost` beside `cost`. Where two
    still want one name, the one that is spelled so has it, and the others are numbered.
    """
    names = {wire: python_name(wire) for wire in wires}
    taken: set[str] = set()
    for wire, name in sorted(names.items(), key=lambda item: item[0] != item[1]):
        names[wire] = next(one for one in chain([name], numbered(_identifier(wire))) if one not in taken)
        taken.add(names[wire])
    return names


def _identifier(wire: str) -> str:
    # Python takes names that are the same in this form for one.
    wire = normalize("NFKC", wire)
    name = "".join(char if f"_{char}".isidentifier() else "_" for char in wire)
    return _no_keyword(name if name.isidentifier() else f"_{name}")


def _no_keyword(name: str) -> str:
    # `self` is what attrs calls the instance.
    return f"{name}_" if keyword.iskeyword(name) or name == "self" else name


# Operations


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """The facts of an operation that naming rules use."""

    id: str
    method: str
    path: str
    tags: tuple[str, ...] = ()
    #: The document's x-speakeasy-group and x-speakeasy-name-override.
    group: str | None = None
    override: str | None = None

    @property
    def named(self) -> bool:
        """True if the document names the operation."""
        return self.group is not None and self.override is not None


def operation_facts(document: Document) -> list[OperationFacts]:
    """Return the facts of each operation of a repaired document, in its order."""
    return [
        OperationFacts(
            operation["operationId"],
            method.upper(),
            path,
            tuple(operation.get("tags", ())),
            operation.get("x-speakeasy-group"),
            operation.get("x-speakeasy-name-override"),
        )
        for path, method, operation in operations(document)
    ]


@dataclass(frozen=True, slots=True)
class OperationName:
    """The names of an operation in Python."""

    #: The dotted path below the client: `customer_portal.benefit_grants`.
    resource: str
    #: The alias on the Resource class: `list`.
    method: str
    #: The function's name, unique in its module: `list_benefit_grants`.
    function: str
    #: Whether the default rule made the name; false where the names file or the document gave it.
    by_default: bool

    @property
    def name(self) -> str:
        return f"{self.resource}.{self.method}"

    @property
    def module(self) -> str:
        return module_of(self.resource)

    @property
    def constant(self) -> str:
        return self.function.upper()

    @property
    def type_name(self) -> str:
        """The beginning of the names of its inline types."""
        return class_of(self.name)


def module_of(resource: str) -> str:
    """Return the module of a resource: `customer_portal_benefit_grants`."""
    return resource.replace(".", "_")


def class_of(resource: str) -> str:
    """Return the class of a resource: `CustomerPortalBenefitGrants`."""
    return pascal(resource)


def name_operations(
    operations: Sequence[OperationFacts], names: Mapping[str, Any]
) -> tuple[dict[str, OperationName], list[str]]:
    """Name every operation of a document.

    Each takes its name in turn: first what [operations] names, then what is published, then newcomers; among
    equals those whose names the document gives, then by id. So a newcomer never moves a name that people
    already call, and the order of the input does not matter.

    Returns:
        The names by operation id, in the order of the input; and a line for each name that had to be extended
        because the plain one was taken or is not to be had.

    Raises:
        GenerationError: The names file gives a name that cannot be had.
    """
    given = _Names(names)
    taken = {facts.id: given.enter(facts) for facts in sorted(operations, key=given.seniority)}
    return {facts.id: taken[facts.id] for facts in operations}, given.report


def listed(names: Mapping[str, Any]) -> set[str]:
    """Return the ids of the operations whose names no later operation can take."""
    return {*names.get("published", ()), *names.get("operations", {})}


class _Names:
    """Names operations by the names file, and records the names that are taken."""

    def __init__(self, names: Mapping[str, Any]) -> None:
        self.pinned: Mapping[str, str] = names.get("operations", {})
        self.published = frozenset(names.get("published", ()))
        self.pinned_functions: Mapping[str, str] = names.get("functions", {})
        self.resources: Mapping[str, str] = names.get("resources", {})
        self.nouns = {stem_of(words_of(noun)): path for noun, path in names.get("nouns", {}).items()}
        self.report: list[str] = []
        #: The resource of each module and class: `a.b_c` and `a_b.c` would share theirs.
        self.modules: dict[str, str] = {}
        #: The methods and the child resources of each resource, which share one namespace.
        self.members: defaultdict[str, set[str]] = defaultdict(set)
        self.functions: defaultdict[str, set[str]] = defaultdict(set)

    def seniority(self, facts: OperationFacts) -> tuple[bool, bool, bool, str]:
        return facts.id not in self.pinned, facts.id not in self.published, not facts.named, facts.id

    def enter(self, facts: OperationFacts) -> OperationName:
        """Choose and record the name of one operation."""
        wanted = self._wanted(facts)
        resource = self._take_resource(wanted[0])
        method = self._take_method(resource, wanted[1], facts)
        function = self._take_function(resource, facts)
        if (resource, method) == wanted:
            given = facts.id in self.pinned or facts.named
            return OperationName(resource, method, function, by_default=not given)
        name = ".".join(wanted)
        if facts.id in self.pinned:
            problem = f"the names file gives {facts.id} the name {name}, which is taken or reserved"
            raise GenerationError(problem, "paths", facts.path, facts.method.lower())
        self.report.append(f"{facts.id} is {resource}.{method}, as {name} is taken or reserved")
        return OperationName(resource, method, function, by_default=True)

    def _wanted(self, facts: OperationFacts) -> tuple[str, str]:
        if facts.id in self.pinned:
            resource, _, method = self.pinned[facts.id].rpartition(".")
            return resource, method
        resource, noun = self._resource(facts)
        if facts.override is not None:
            return resource, snake_case(facts.override)
        return resource, snake(_without(_verb_first(facts.id), noun))

    def _resource(self, facts: OperationFacts) -> tuple[str, list[tuple[str, ...]]]:
        """Return the resource, and the stems by which an operation id may name it, the best first."""
        # Without a tag, the first part of the path that is neither a version nor a parameter.
        parts = (part for part in facts.path.split("/") if part and not re.match(r"v\d+$|\{", part))
        tag = next(chain(facts.tags, parts), "")
        stems = [stem_of(words_of(tag))]
        id_stem = stem_of(words_of(facts.id))
        if facts.group is not None:
            resource = ".".join(snake_case(part) for part in facts.group.split("."))
        elif found := [noun for noun in self.nouns if find(id_stem, noun)]:
            stems = [max(found, key=len)]
            resource = self.nouns[stems[0]]
        else:
            resource = self.resources.get(tag) or snake_case(tag)
        last = resource.rpartition(".")[2]
        return resource, [*stems, stem_of(words_of(resource)), stem_of(words_of(last))]

    def _take_resource(self, wanted: str) -> str:
        """Take the resource and its parents; a segment that is not free gets a number."""
        path = ""
        for segment in wanted.split("."):
            above, path = path, next(filter(None, (self._child(path, name) for name in numbered(segment))))
            self.modules[module_of(path)] = path
            self.members[above].add(path.rpartition(".")[2])
        return path

    def _child(self, path: str, name: str) -> str:
        """Return the resource below `path` that is or may be called so; empty where the name is not free."""
        child = f"{path}.{name}" if path else name
        free = self._free(path, name) and class_of(child) not in RESERVED_CLASSES
        owner = self.modules.get(module_of(child), child if free else "")
        return child if owner == child else ""

    def _take_method(self, resource: str, wanted: str, facts: OperationFacts) -> str:
        longer = _extended(wanted, _verb_first(facts.id))
        longest = _extended(longer, words_of(facts.id))
        names = chain([wanted, longer], numbered(longest))
        method = next(name for name in names if self._free(resource, name))
        self.members[resource].add(method)
        return method

    def _free(self, resource: str, name: str) -> bool:
        return (
            name.isidentifier()
            and not keyword.iskeyword(name)
            and name not in RESERVED
            and name not in self.members[resource]
        )

    def _take_function(self, resource: str, facts: OperationFacts) -> str:
        """Take the name of [functions], or the id's last part; a single verb gets a noun."""
        words = words_of(facts.id.rpartition(":")[2])
        if len(words) == 1:
            noun = resource.rpartition(".")[2]
            words.append(noun if words[0] in PLURAL_VERBS else singular(noun))
        wanted = self.pinned_functions.get(facts.id) or snake(words)
        mine = self.functions[resource]
        longer = _extended(wanted, words_of(resource))
        function = next(
            name
            for name in chain([wanted], numbered(longer))
            if name not in mine and not keyword.iskeyword(name) and not hasattr(builtins, name)
        )
        mine.add(function)
        if function != wanted:
            self.report.append(f"{facts.id} is the function {function}, as {wanted} is taken or reserved")
        return function


def _verb_first(operation_id: str) -> list[str]:
    """Return the words of the id's last part, with the verb as methods spell it."""
    return [SYNONYMS.get(word, word) for word in words_of(operation_id.rpartition(":")[2])]


def _without(words: list[str], stems: Iterable[tuple[str, ...]]) -> list[str]:
    """Remove the first stem that is found among the words."""
    for stem in stems:
        if at := find(stem_of(words), stem):
            return words[:at] + words[at + len(stem) :]
    return words


def _extended(name: str, words: Iterable[str]) -> str:
    """Append the words that a name does not have yet."""
    return "_".join([name, *dict.fromkeys(word for word in words if word not in name.split("_"))])


def numbered(name: str, joint: str = "_") -> Iterator[str]:
    """Yield a name, then the same with numbers from 2 on."""
    return chain([name], (f"{name}{joint}{number}" for number in count(2)))


def free(name: str, taken: Collection[str], joint: str = "_") -> str:
    """Return a name, with a number where it is taken."""
    return next(other for other in numbered(name, joint) if other not in taken)
